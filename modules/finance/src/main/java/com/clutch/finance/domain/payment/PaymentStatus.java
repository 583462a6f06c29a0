package com.clutch.finance.domain.payment;

import com.clutch.kernel.Transitions;

/** Where a payment stands. */
public enum PaymentStatus {
    /** Nobody has asked for the money yet. */
    PENDING,
    /** The provider was asked, or may have been. */
    PROCESSING,
    /** The money is there. */
    COMPLETED,
    /** There will be no money. Final. */
    FAILED,
    /** Taken back before anybody asked for the money. Final. */
    CANCELLED,
    /** Everything was given back. */
    REFUNDED;

    /** The moves that are allowed. A refund that fails leads back from refunded to completed. */
    public static final Transitions<PaymentStatus> MOVES = Transitions.of("payment", PaymentStatus.class)
            .allow(PENDING, PROCESSING, COMPLETED, FAILED, CANCELLED)
            .allow(PROCESSING, COMPLETED, FAILED)
            .allow(COMPLETED, REFUNDED)
            .allow(REFUNDED, COMPLETED);

    /** Whether the money was received at some time. */
    public boolean wasPaid() {
        return this == COMPLETED || this == REFUNDED;
    }
}
