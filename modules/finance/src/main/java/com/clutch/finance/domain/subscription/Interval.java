package com.clutch.finance.domain.subscription;

/** How often a plan is billed. */
public enum Interval {
    MONTHLY(1),
    QUARTERLY(3),
    YEARLY(12),
    /** Once; nothing is renewed. */
    ONE_TIME(0);

    private final int months;

    Interval(int months) {
        this.months = months;
    }

    /** Months of one period; zero when there are no periods. */
    public int months() {
        return months;
    }
}
