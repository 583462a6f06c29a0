package com.clutch.insights.application.report;

import com.clutch.insights.application.FigureQueries.Span;
import com.clutch.insights.application.TimeRange;
import com.clutch.insights.domain.report.ReportPeriod;
import com.clutch.kernel.DomainException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The days of a period, and those they are compared with. */
public record Stretch(String word, Span current, Span previous) {

    private static final List<String> WORDS =
            List.of("7d", "30d", "90d", "1y", "this_month", "last_month", "last_quarter", "last_year");
    private static final int QUARTER = 3;

    /**
     * What a period means on a day. Days are compared with as many days before them, months, quarters and years with those before
     * them; what has just begun with the same days of the month before.
     *
     * @throws DomainException when there is no such period
     */
    public static Stretch of(ReportPeriod period, LocalDate today) {
        var month = today.withDayOfMonth(1);
        var quarter = LocalDate.of(today.getYear(), today.getMonth().firstMonthOfQuarter(), 1);
        var year = LocalDate.of(today.getYear(), Month.JANUARY, 1);
        return switch (period.word()) {
            case ReportPeriod.BETWEEN ->
                between(Objects.requireNonNull(period.from()), Objects.requireNonNull(period.to()));
            case "this_month" ->
                new Stretch(
                        period.word(), new Span(month, today), new Span(month.minusMonths(1), today.minusMonths(1)));
            case "last_month" -> months(period.word(), month.minusMonths(1), 1);
            case "last_quarter" -> months(period.word(), quarter.minusMonths(QUARTER), QUARTER);
            case "last_year" -> months(period.word(), year.minusYears(1), 12);
            default -> {
                if (!WORDS.contains(period.word())) {
                    throw DomainException.fields(
                            Map.of("period", "A period is one of %s.".formatted(String.join(", ", WORDS))));
                }
                var range = TimeRange.of(period.word());
                yield new Stretch(period.word(), range.current(today), range.previous(today));
            }
        };
    }

    private static Stretch months(String word, LocalDate first, int count) {
        return new Stretch(
                word,
                new Span(first, first.plusMonths(count).minusDays(1)),
                new Span(first.minusMonths(count), first.minusDays(1)));
    }

    private static Stretch between(LocalDate from, LocalDate to) {
        var days = ChronoUnit.DAYS.between(from, to) + 1;
        return new Stretch(ReportPeriod.BETWEEN, new Span(from, to), new Span(from.minusDays(days), from.minusDays(1)));
    }
}
