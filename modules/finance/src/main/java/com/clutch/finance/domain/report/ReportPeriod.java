package com.clutch.finance.domain.report;

import com.clutch.finance.domain.FinanceError;
import com.clutch.kernel.DomainException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of days, both ends included.
 *
 * @param from first day
 * @param to last day
 */
public record ReportPeriod(LocalDate from, LocalDate to) {

    /** Names that every company knows; a fiscal year starts in the month that is configured. */
    public static final List<String> NAMED = List.of(
            "month", "last_month", "quarter", "last_quarter", "year", "last_year", "fiscal_year", "last_fiscal_year");

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,4})([dmy])");

    /**
     * Reads a period as clients write it: {@code 30d}, {@code 12m} or {@code 1y} that end today, or one of {@link #NAMED}. The
     * running ones end today, those before have ended.
     *
     * @param fiscalStart month in which the fiscal year starts
     * @throws DomainException {@link FinanceError#UNKNOWN_PERIOD}
     */
    public static ReportPeriod of(String text, LocalDate today, Month fiscalStart) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        var length = LENGTH.matcher(word);
        if (length.matches()) {
            var number = Integer.parseInt(length.group(1));
            var from = switch (length.group(2)) {
                case "d" -> today.minusDays(number - 1L);
                case "m" -> today.minusMonths(number).plusDays(1);
                default -> today.minusYears(number).plusDays(1);
            };
            return new ReportPeriod(from, today);
        }
        return named(word, today, fiscalStart)
                .orElseThrow(() -> DomainException.field(
                        FinanceError.UNKNOWN_PERIOD,
                        "period",
                        "Write 30d, 12m or 1y, the name of a saved period, or one of %s."
                                .formatted(String.join(", ", NAMED))));
    }

    /** Whether the text has a meaning of its own, so that no saved period can have it as its name. */
    public static boolean isTaken(String text) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        return NAMED.contains(word) || LENGTH.matcher(word).matches();
    }

    private static Optional<ReportPeriod> named(String word, LocalDate today, Month fiscalStart) {
        var month = today.withDayOfMonth(1);
        var quarter = month.withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
        var year = today.withDayOfYear(1);
        var start = month.withMonth(fiscalStart.getValue());
        var fiscal = start.isAfter(today) ? start.minusYears(1) : start;
        return Optional.ofNullable(
                switch (word) {
                    case "month" -> new ReportPeriod(month, today);
                    case "last_month" -> new ReportPeriod(month.minusMonths(1), month.minusDays(1));
                    case "quarter" -> new ReportPeriod(quarter, today);
                    case "last_quarter" -> new ReportPeriod(quarter.minusMonths(3), quarter.minusDays(1));
                    case "year" -> new ReportPeriod(year, today);
                    case "last_year" -> new ReportPeriod(year.minusYears(1), year.minusDays(1));
                    case "fiscal_year" -> new ReportPeriod(fiscal, today);
                    case "last_fiscal_year" -> new ReportPeriod(fiscal.minusYears(1), fiscal.minusDays(1));
                    default -> null;
                });
    }

    /** The stretch of the same number of days right before. */
    public ReportPeriod before() {
        var days = ChronoUnit.DAYS.between(from, to) + 1;
        return new ReportPeriod(from.minusDays(days), from.minusDays(1));
    }
}
