package com.clutch.finance.application.report;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.Words;
import com.clutch.finance.application.report.FigureQueries.RevenueSum;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.report.ReportPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Revenue in figures: money that came by payments less what was given back, in EGP and in the zone of the company. */
@Service
public class RevenueFigures {

    /**
     * Revenue at a glance.
     *
     * @param monthly of the running month
     * @param growth percent by which the running month is ahead of the month before
     */
    public record Metrics(
            BigDecimal monthly,
            BigDecimal previousMonth,
            BigDecimal total,
            BigDecimal growth,
            long payments,
            BigDecimal averagePayment,
            Map<String, BigDecimal> byStream,
            Map<String, BigDecimal> byMethod,
            String currency,
            Instant asOf) {}

    /** What revenue came for, and the share of each in percent. */
    public record Breakdown(
            BigDecimal subscriptions,
            BigDecimal bookings,
            BigDecimal services,
            BigDecimal other,
            BigDecimal total,
            Map<String, BigDecimal> percentages,
            String currency,
            LocalDate from,
            LocalDate to) {}

    /**
     * Revenue of a month.
     *
     * @param growth percent by which it is ahead of the month before
     */
    public record Month(String period, BigDecimal revenue, long payments, BigDecimal growth, String currency) {}

    private final FigureQueries queries;
    private final FinanceCalendar calendar;

    RevenueFigures(FigureQueries queries, FinanceCalendar calendar) {
        this.queries = queries;
        this.calendar = calendar;
    }

    /** Revenue at a glance. */
    public Metrics metrics() {
        var all = queries.revenue(null);
        var month = YearMonth.from(calendar.today());
        var monthly = of(all, row -> row.month().equals(month));
        var before = of(all, row -> row.month().equals(month.minusMonths(1)));
        var total = of(all, _ -> true);
        var payments = all.stream().mapToLong(RevenueSum::payments).sum();
        return new Metrics(
                monthly,
                before,
                total,
                Figures.growth(monthly, before),
                payments,
                payments == 0 ? BigDecimal.ZERO : total.divide(BigDecimal.valueOf(payments), 2, RoundingMode.HALF_UP),
                by(all, row -> Words.word(row.stream())),
                by(all, row -> Words.word(row.method())),
                Money.BASE,
                calendar.now());
    }

    /** What the revenue of a period came for. */
    public Breakdown breakdown(ReportPeriod period) {
        var rows = queries.revenue(period);
        var streams = by(rows, row -> Words.word(row.stream()));
        var total = of(rows, _ -> true);
        var percentages = new LinkedHashMap<String, BigDecimal>();
        for (var stream : RevenueStream.values()) {
            var name = Words.word(stream);
            percentages.put(name, Figures.percent(streams.getOrDefault(name, BigDecimal.ZERO), total));
        }
        return new Breakdown(
                streams.getOrDefault("subscriptions", BigDecimal.ZERO),
                streams.getOrDefault("bookings", BigDecimal.ZERO),
                streams.getOrDefault("services", BigDecimal.ZERO),
                streams.getOrDefault("other", BigDecimal.ZERO),
                total,
                percentages,
                Money.BASE,
                period.from(),
                period.to());
    }

    /** Revenue month by month, the oldest first; months without any are zero. */
    public List<Month> trends(ReportPeriod period) {
        var rows = queries.revenue(new ReportPeriod(period.from().withDayOfMonth(1), period.to()));
        var months = new ArrayList<Month>();
        var before = BigDecimal.ZERO;
        var last = YearMonth.from(period.to());
        for (var month = YearMonth.from(period.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            var wanted = month;
            var ofMonth =
                    rows.stream().filter(row -> row.month().equals(wanted)).toList();
            var revenue = Figures.sum(ofMonth, RevenueSum::amount);
            months.add(new Month(
                    month.toString(),
                    revenue,
                    ofMonth.stream().mapToLong(RevenueSum::payments).sum(),
                    Figures.growth(revenue, before),
                    Money.BASE));
            before = revenue;
        }
        return months;
    }

    private static BigDecimal of(List<RevenueSum> rows, Predicate<RevenueSum> wanted) {
        return Figures.sum(rows.stream().filter(wanted).toList(), RevenueSum::amount);
    }

    private static Map<String, BigDecimal> by(List<RevenueSum> rows, Function<RevenueSum, String> key) {
        var sums = new TreeMap<String, BigDecimal>();
        rows.forEach(row -> sums.merge(key.apply(row), row.amount(), BigDecimal::add));
        return sums;
    }
}
