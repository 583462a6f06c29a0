package com.clutch.insights.domain.report;

import com.clutch.kernel.DomainException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which days a report is about.
 *
 * @param word such as {@code 30d} or {@code last_month}, which is another stretch of days each time; {@value #BETWEEN} when both
 *     ends are named
 */
public record ReportPeriod(
        String word, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** The word of a period with two ends. */
    public static final String BETWEEN = "between";

    private static final int LONGEST_DAYS = 3660;

    /** A period that moves along. */
    public static ReportPeriod of(String word) {
        return new ReportPeriod(word, null, null);
    }

    /**
     * Days from one to another, both included.
     *
     * @throws DomainException when it ends before it begins or is longer than ten years
     */
    public static ReportPeriod between(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= LONGEST_DAYS) {
            throw DomainException.fields(
                    Map.of("dateRange", "A period ends on or after the day it begins and has at most ten years."));
        }
        return new ReportPeriod(BETWEEN, from, to);
    }
}
