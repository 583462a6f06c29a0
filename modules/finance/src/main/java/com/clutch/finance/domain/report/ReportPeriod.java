package com.clutch.finance.domain.report;

import com.clutch.finance.domain.FinanceError;
import com.clutch.kernel.DomainException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A stretch of days, both ends included.
 *
 * @param from first day
 * @param to last day
 */
public record ReportPeriod(LocalDate from, LocalDate to) {

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,4})([dmy])");

    /**
     * Reads a period as clients write it: {@code 30d}, {@code 12m} or {@code 1y} that end today, or {@code month}, {@code quarter},
     * {@code year} and {@code fiscal_year}, which end today and began on the first day of the running one.
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
        return switch (word) {
            case "month" -> new ReportPeriod(today.withDayOfMonth(1), today);
            case "quarter" ->
                new ReportPeriod(
                        today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1), today);
            case "year" -> new ReportPeriod(today.withDayOfYear(1), today);
            case "fiscal_year" -> {
                var start = today.withDayOfMonth(1).withMonth(fiscalStart.getValue());
                yield new ReportPeriod(start.isAfter(today) ? start.minusYears(1) : start, today);
            }
            default ->
                throw DomainException.field(
                        FinanceError.UNKNOWN_PERIOD,
                        "period",
                        "Write 30d, 12m or 1y, or month, quarter, year or fiscal_year.");
        };
    }

    /** The stretch of the same number of days right before. */
    public ReportPeriod before() {
        var days = ChronoUnit.DAYS.between(from, to) + 1;
        return new ReportPeriod(from.minusDays(days), from.minusDays(1));
    }
}
