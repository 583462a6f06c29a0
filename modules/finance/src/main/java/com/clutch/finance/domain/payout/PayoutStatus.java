package com.clutch.finance.domain.payout;

import com.clutch.kernel.Transitions;

/** Where a payout stands. */
public enum PayoutStatus {
    PENDING,
    /** Somebody else than who prepared it said yes. */
    APPROVED,
    /** The bank was told. */
    PROCESSING,
    /** The partner has it. Final. */
    COMPLETED,
    /** The bank could not do it; it can be approved again. */
    FAILED,
    /** Its orders go into the next payout. Final. */
    CANCELLED;

    /** The moves that are allowed. */
    public static final Transitions<PayoutStatus> MOVES = Transitions.of("payout", PayoutStatus.class)
            .allow(PENDING, APPROVED, CANCELLED)
            .allow(APPROVED, PROCESSING, CANCELLED)
            .allow(PROCESSING, COMPLETED, FAILED)
            .allow(FAILED, APPROVED, CANCELLED);
}
