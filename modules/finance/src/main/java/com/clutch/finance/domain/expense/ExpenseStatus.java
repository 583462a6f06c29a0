package com.clutch.finance.domain.expense;

import com.clutch.kernel.Transitions;

/** Where an expense stands. */
public enum ExpenseStatus {
    /** Submitted; its budget is reserved. */
    PENDING,
    /** Somebody else said yes; it is owed. */
    APPROVED,
    /** Paid. Final. */
    PAID,
    /** Somebody else said no. Final. */
    REJECTED,
    /** Taken back. Final. */
    CANCELLED;

    /** The moves that are allowed. */
    public static final Transitions<ExpenseStatus> MOVES = Transitions.of("expense", ExpenseStatus.class)
            .allow(PENDING, APPROVED, REJECTED, CANCELLED)
            .allow(APPROVED, PAID, CANCELLED);

    /** Whether money of a budget is promised to an expense in this status. */
    public boolean reserves() {
        return this == PENDING || this == APPROVED;
    }
}
