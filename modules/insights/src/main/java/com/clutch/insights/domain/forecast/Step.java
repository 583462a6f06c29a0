package com.clutch.insights.domain.forecast;

import java.time.LocalDate;

/** Distance between two values of a series, and after how many of them a season repeats. */
public enum Step {
    /** A value a day; a week is a season. */
    DAY(7),
    /** A value a month; a year is a season. */
    MONTH(12),
    /** A value a quarter; a year is a season. */
    QUARTER(4);

    private final int season;

    Step(int season) {
        this.season = season;
    }

    /** Values in a season. */
    public int season() {
        return season;
    }

    /** The day that lies so many steps after another. */
    public LocalDate after(LocalDate day, int steps) {
        return switch (this) {
            case DAY -> day.plusDays(steps);
            case MONTH -> day.plusMonths(steps);
            case QUARTER -> day.plusMonths(3L * steps);
        };
    }
}
