package com.clutch.finance.domain.budget;

import com.clutch.kernel.Transitions;

/** Whether a budget still pays for something. */
public enum BudgetStatus {
    ACTIVE,
    /** Final. */
    CLOSED;

    /** The moves that are allowed. */
    public static final Transitions<BudgetStatus> MOVES =
            Transitions.of("budget", BudgetStatus.class).allow(ACTIVE, CLOSED);
}
