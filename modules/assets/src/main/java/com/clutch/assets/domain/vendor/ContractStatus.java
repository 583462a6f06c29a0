package com.clutch.assets.domain.vendor;

import com.clutch.kernel.Transitions;

/** Whether a contract holds. */
public enum ContractStatus {
    /** Not agreed yet. */
    DRAFT,
    /** It holds. */
    ACTIVE,
    /** Its last day is over. */
    EXPIRED,
    /** Ended before its time. Final. */
    TERMINATED,
    /** Another contract took its place. Final. */
    RENEWED;

    /** The moves that are allowed. */
    public static final Transitions<ContractStatus> MOVES = Transitions.of("contract", ContractStatus.class)
            .allow(DRAFT, ACTIVE, TERMINATED)
            .allow(ACTIVE, EXPIRED, TERMINATED, RENEWED)
            .allow(EXPIRED, ACTIVE, RENEWED);
}
