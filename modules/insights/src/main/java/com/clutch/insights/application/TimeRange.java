package com.clutch.insights.application;

import com.clutch.insights.application.FigureQueries.Span;
import com.clutch.kernel.DomainException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A stretch of days that ends today, and the one before it. */
public enum TimeRange {
    /** Seven days. */
    WEEK("7d", 7),
    /** Thirty days. */
    MONTH("30d", 30),
    /** Ninety days. */
    QUARTER("90d", 90),
    /** Twelve calendar months, this one included; compared with the same days a year earlier. */
    YEAR("1y", 0);

    private static final int MONTHS = 12;

    private final String word;
    private final int days;

    TimeRange(String word, int days) {
        this.word = word;
        this.days = days;
    }

    /**
     * The range that clients call so.
     *
     * @throws DomainException when there is no such range
     */
    public static TimeRange of(String word) {
        return Arrays.stream(values())
                .filter(range -> range.word.equals(word))
                .findFirst()
                .orElseThrow(() -> DomainException.fields(Map.of(
                        "timeRange",
                        "A range is one of %s."
                                .formatted(Arrays.stream(values())
                                        .map(TimeRange::word)
                                        .collect(Collectors.joining(", "))))));
    }

    /** What clients call it. */
    public String word() {
        return word;
    }

    /** The days up to today. */
    public Span current(LocalDate today) {
        var from = this == YEAR ? today.withDayOfMonth(1).minusMonths(MONTHS - 1L) : today.minusDays(days - 1L);
        return new Span(from, today);
    }

    /** The days that they are compared with. */
    public Span previous(LocalDate today) {
        var current = current(today);
        return this == YEAR
                ? new Span(current.from().minusYears(1), today.minusYears(1))
                : new Span(current.from().minusDays(days), current.from().minusDays(1));
    }
}
