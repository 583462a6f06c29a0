package com.clutch.insights.domain.report;

import org.jspecify.annotations.Nullable;

/** How often a report is made by itself. */
public enum Frequency {
    /** Once, at a moment that is named, or only when somebody asks. */
    ONCE(null),
    /** At six in the morning. */
    DAILY("0 0 6 * * *"),
    /** On Sundays, when the week begins in Egypt, at six in the morning. */
    WEEKLY("0 0 6 * * SUN"),
    /** On the first of the month at six in the morning. */
    MONTHLY("0 0 6 1 * *"),
    /** On the first of January, April, July and October at six in the morning. */
    QUARTERLY("0 0 6 1 1,4,7,10 *"),
    /** As a cron expression says. */
    CUSTOM(null);

    private final @Nullable String cron;

    Frequency(@Nullable String cron) {
        this.cron = cron;
    }

    /** Second, minute, hour, day of month, month, day of week; null when the word alone does not say it. */
    public @Nullable String cron() {
        return cron;
    }
}
