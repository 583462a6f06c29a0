package com.clutch.finance.domain.invoice;

import com.clutch.kernel.Transitions;

/** Where an invoice stands. */
public enum InvoiceStatus {
    /** Being written; it has no number. */
    DRAFT,
    SENT,
    /** The customer has looked at it. */
    VIEWED,
    /** A part is paid. */
    PARTIAL,
    /** Nothing is due any more. */
    PAID,
    /** Something is due, and the day has passed. */
    OVERDUE,
    /** Not owed any more. Final. */
    CANCELLED;

    /** The moves that are allowed. A refund leads back from paid. */
    public static final Transitions<InvoiceStatus> MOVES = Transitions.of("invoice", InvoiceStatus.class)
            .allow(DRAFT, SENT, CANCELLED)
            .allow(SENT, VIEWED, PARTIAL, PAID, OVERDUE, CANCELLED)
            .allow(VIEWED, PARTIAL, PAID, OVERDUE, CANCELLED)
            .allow(PARTIAL, PAID, OVERDUE)
            .allow(OVERDUE, PAID, CANCELLED)
            .allow(PAID, PARTIAL, SENT, OVERDUE);

    /** Whether the customer owes it as long as it is not paid. */
    public boolean isPayable() {
        return this == SENT || this == VIEWED || this == PARTIAL || this == OVERDUE;
    }
}
