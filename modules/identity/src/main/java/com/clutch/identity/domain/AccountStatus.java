package com.clutch.identity.domain;

import com.clutch.kernel.Transitions;

/** Whether an account may be used. */
public enum AccountStatus {
    /** The owner has not yet confirmed it. */
    PENDING,
    ACTIVE,
    /** Taken away for a while. */
    SUSPENDED,
    /** Out of use; kept for its history. */
    INACTIVE;

    /** The allowed moves. An account that is out of use can be taken back into use. */
    public static final Transitions<AccountStatus> MOVES = Transitions.of("account", AccountStatus.class)
            .allow(PENDING, ACTIVE, SUSPENDED, INACTIVE)
            .allow(ACTIVE, SUSPENDED, INACTIVE)
            .allow(SUSPENDED, ACTIVE, INACTIVE)
            .allow(INACTIVE, ACTIVE);
}
