package com.clutch.finance.domain.payment;

import com.clutch.kernel.Transitions;

/** Where a refund stands. */
public enum RefundStatus {
    PENDING,
    /** Given back. Final. */
    COMPLETED,
    /** Not given back. Final. */
    FAILED;

    /** The moves that are allowed. */
    public static final Transitions<RefundStatus> MOVES =
            Transitions.of("refund", RefundStatus.class).allow(PENDING, COMPLETED, FAILED);
}
