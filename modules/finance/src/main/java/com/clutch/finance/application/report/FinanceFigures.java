package com.clutch.finance.application.report;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.report.FigureQueries.CostSum;
import com.clutch.finance.application.report.FigureQueries.DaySum;
import com.clutch.finance.application.report.FigureQueries.OpenSums;
import com.clutch.finance.application.report.FigureQueries.StatusSum;
import com.clutch.finance.application.subscription.SubscriptionQueries;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.report.ReportPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Money that came and went in figures, in EGP and in the zone of the company. */
@Service
public class FinanceFigures {

    /**
     * One figure of the summary.
     *
     * @param change percent by which it is ahead of the month before; zero where there is nothing to compare
     */
    public record SummaryRow(
            String id,
            String name,
            BigDecimal amount,
            BigDecimal change,
            String currency,
            String period,
            Instant asOf) {}

    /** Costs of a period. */
    public record Costs(
            BigDecimal total,
            Map<String, BigDecimal> byCategory,
            Map<String, BigDecimal> byMonth,
            String currency,
            LocalDate from,
            LocalDate to) {}

    /**
     * Money of a month.
     *
     * @param balance sum of all nets since the first month shown
     */
    public record CashMonth(
            String period,
            BigDecimal inflow,
            BigDecimal outflow,
            BigDecimal net,
            BigDecimal balance,
            String currency) {}

    /**
     * Payments at a glance; money in EGP.
     *
     * @param payments all there ever were, whatever became of them
     * @param amount of those
     * @param byMethod what came, less what was given back
     * @param daily the same for each of the last 30 days, the oldest first
     */
    public record PaymentStats(
            long payments,
            BigDecimal amount,
            List<StatusSum> byStatus,
            Map<String, BigDecimal> byMethod,
            List<DaySum> daily,
            String currency,
            Instant asOf) {}

    /** Finance at a glance. */
    public record Overview(
            RevenueFigures.Metrics revenue,
            List<StatusSum> byStatus,
            BigDecimal expensesThisMonth,
            BigDecimal profitThisMonth,
            OpenSums open,
            Instant asOf) {}

    /**
     * What a customer costs and brings.
     *
     * @param acquisitionCost marketing expenses of 30 days by subscriptions that began in them; zero without any
     * @param valueToCost lifetime value by acquisition cost; zero without cost
     * @param margin percent of the revenue of 30 days that expenses leave
     */
    public record UnitEconomics(
            BigDecimal averageRevenuePerUser,
            BigDecimal lifetimeValue,
            BigDecimal churnRate,
            BigDecimal acquisitionCost,
            BigDecimal valueToCost,
            BigDecimal margin,
            String currency,
            Instant asOf) {}

    private final FigureQueries queries;
    private final RevenueFigures revenue;
    private final SubscriptionQueries subscriptions;
    private final Periods periods;
    private final FinanceCalendar calendar;

    FinanceFigures(
            FigureQueries queries,
            RevenueFigures revenue,
            SubscriptionQueries subscriptions,
            Periods periods,
            FinanceCalendar calendar) {
        this.queries = queries;
        this.revenue = revenue;
        this.subscriptions = subscriptions;
        this.periods = periods;
        this.calendar = calendar;
    }

    /** The figures that people ask for first. */
    public List<SummaryRow> summary() {
        var metrics = revenue.metrics();
        var month = periods.of("month");
        var expenses = costs(month).total();
        var before = costs(new ReportPeriod(
                        month.from().minusMonths(1), month.from().minusDays(1)))
                .total();
        var open = queries.open(calendar.today());
        var recurring = subscriptions.metrics(calendar.now()).monthlyRecurringRevenue();
        return List.of(
                row("revenue", "Revenue", metrics.monthly(), metrics.growth(), "month"),
                row("expenses", "Expenses", expenses, Figures.growth(expenses, before), "month"),
                row(
                        "profit",
                        "Profit",
                        metrics.monthly().subtract(expenses),
                        Figures.growth(
                                metrics.monthly().subtract(expenses),
                                metrics.previousMonth().subtract(before)),
                        "month"),
                row("total_revenue", "Revenue altogether", metrics.total(), BigDecimal.ZERO, "all"),
                row("recurring_revenue", "Monthly recurring revenue", recurring, BigDecimal.ZERO, "month"),
                row("receivables", "Open invoices", open.receivables(), BigDecimal.ZERO, "now"),
                row("overdue", "Overdue invoices", open.overdue(), BigDecimal.ZERO, "now"),
                row("payables", "Approved expenses not paid", open.unpaidExpenses(), BigDecimal.ZERO, "now"),
                row("payouts", "Payouts not paid", open.pendingPayouts(), BigDecimal.ZERO, "now"));
    }

    /** Finance at a glance. */
    public Overview overview() {
        var metrics = revenue.metrics();
        var expenses = costs(periods.of("month")).total();
        return new Overview(
                metrics,
                queries.byStatus(),
                expenses,
                metrics.monthly().subtract(expenses),
                queries.open(calendar.today()),
                calendar.now());
    }

    /** Payments at a glance. */
    public PaymentStats payments() {
        var byStatus = queries.byStatus();
        var from = calendar.today().minusDays(29);
        var came = queries.daily(from).stream().collect(Collectors.toMap(DaySum::date, day -> day));
        return new PaymentStats(
                byStatus.stream().mapToLong(StatusSum::payments).sum(),
                Figures.sum(byStatus, StatusSum::amount),
                byStatus,
                revenue.metrics().byMethod(),
                from.datesUntil(calendar.today().plusDays(1))
                        .map(day -> came.getOrDefault(day, new DaySum(day, BigDecimal.ZERO, 0)))
                        .toList(),
                Money.BASE,
                calendar.now());
    }

    /** Expenses of a period that were approved or paid. */
    public Costs costs(ReportPeriod period) {
        var rows = queries.costs(period);
        var byCategory = new TreeMap<String, BigDecimal>();
        var byMonth = new TreeMap<String, BigDecimal>();
        rows.forEach(row -> {
            byCategory.merge(row.category(), row.amount(), BigDecimal::add);
            byMonth.merge(row.month().toString(), row.amount(), BigDecimal::add);
        });
        return new Costs(
                Figures.sum(rows, CostSum::amount), byCategory, byMonth, Money.BASE, period.from(), period.to());
    }

    /** Money in and out, month by month, the oldest first. */
    public List<CashMonth> cashFlow(ReportPeriod period) {
        var from = period.from().withDayOfMonth(1);
        var out = queries.outflow(
                calendar.startOf(from), calendar.startOf(period.to().plusDays(1)), calendar.zone());
        var balance = BigDecimal.ZERO;
        var months = new ArrayList<CashMonth>();
        for (var month : revenue.trends(new ReportPeriod(from, period.to()))) {
            var outflow = Figures.sum(
                    out.stream()
                            .filter(row -> row.month().toString().equals(month.period()))
                            .toList(),
                    CostSum::amount);
            var net = month.revenue().subtract(outflow);
            balance = balance.add(net);
            months.add(new CashMonth(month.period(), month.revenue(), outflow, net, balance, Money.BASE));
        }
        return months;
    }

    /** What a customer costs and brings. */
    public UnitEconomics unitEconomics() {
        var metrics = subscriptions.metrics(calendar.now());
        var period = periods.of("30d");
        var costs = costs(period);
        var marketing = costs.byCategory().getOrDefault("marketing", BigDecimal.ZERO);
        var began = subscriptions.startedSince(calendar.startOf(period.from()));
        var acquisition =
                began == 0 ? BigDecimal.ZERO : marketing.divide(BigDecimal.valueOf(began), 2, RoundingMode.HALF_UP);
        var income = revenue.breakdown(period).total();
        return new UnitEconomics(
                metrics.averageRevenuePerUser(),
                metrics.lifetimeValue(),
                metrics.churnRate(),
                acquisition,
                acquisition.signum() == 0
                        ? BigDecimal.ZERO
                        : metrics.lifetimeValue().divide(acquisition, 2, RoundingMode.HALF_UP),
                Figures.percent(income.subtract(costs.total()), income),
                Money.BASE,
                calendar.now());
    }

    private SummaryRow row(String id, String name, BigDecimal amount, BigDecimal change, String period) {
        return new SummaryRow(id, name, amount, change, Money.BASE, period, calendar.now());
    }
}
