package com.clutch.insights.application.revenue;

import com.clutch.insights.application.FigureQueries;
import com.clutch.insights.application.FigureQueries.Span;
import com.clutch.insights.application.FigureQueries.Wanted;
import com.clutch.insights.application.Percent;
import com.clutch.insights.application.Sums;
import com.clutch.insights.application.TimeRange;
import com.clutch.insights.domain.Figure;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** How the business goes. Revenue is what payments brought less what was given back; amounts are in EGP. */
@Service
public class Business {

    private static final int DAYS = 30;
    private static final Set<Figure> PULSE = EnumSet.of(
            Figure.ACCOUNTS,
            Figure.ACTIVE_ACCOUNTS,
            Figure.NEW_ACCOUNTS,
            Figure.ACTIVE_SESSIONS,
            Figure.VEHICLES,
            Figure.ACTIVE_VEHICLES,
            Figure.GROSS_REVENUE,
            Figure.REFUNDS);
    private static final Set<Figure> COSTS =
            EnumSet.of(Figure.COST_FLEET, Figure.COST_MAINTENANCE, Figure.COST_INFRASTRUCTURE, Figure.COST_OTHER);
    private static final Set<Figure> MARGIN = EnumSet.of(
            Figure.GROSS_REVENUE,
            Figure.REFUNDS,
            Figure.COST_FLEET,
            Figure.COST_MAINTENANCE,
            Figure.COST_INFRASTRUCTURE,
            Figure.COST_OTHER,
            Figure.COST_IN_CURRENCY,
            Figure.COST_WITHOUT_RATE);

    private final FigureQueries queries;
    private final Clock clock;
    private final ZoneId zone;

    Business(FigureQueries queries, Clock clock, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.queries = queries;
        this.clock = clock;
        this.zone = zone;
    }

    /** The last 30 days, today included, against the 30 before. */
    public Pulse pulse() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var from = today.minusDays(DAYS - 1L);
        var sums = queries.sums(List.of(
                new Wanted(PULSE, new Span(from, today)),
                new Wanted(PULSE, new Span(from.minusDays(DAYS), from.minusDays(1)))));
        var now = sums.getFirst();
        var then = sums.getLast();
        var activeVehicles = now.total(Figure.ACTIVE_VEHICLES);
        return new Pulse(
                now.of(Figure.NEW_ACCOUNTS),
                Percent.change(then.of(Figure.NEW_ACCOUNTS), now.of(Figure.NEW_ACCOUNTS)),
                now.total(Figure.ACTIVE_SESSIONS),
                activeVehicles,
                Percent.of(activeVehicles, now.total(Figure.VEHICLES)),
                money(now.revenue()),
                Percent.change(then.revenue(), now.revenue()),
                Percent.of(now.total(Figure.ACTIVE_ACCOUNTS), now.total(Figure.ACCOUNTS)),
                "EGP",
                now.asOf(),
                Map.of(
                        "newUsers", now.href(Figure.NEW_ACCOUNTS),
                        "activeSessions", now.hrefOf(null, null, Figure.ACTIVE_SESSIONS),
                        "activeVehicles", now.hrefOf(null, null, Figure.ACTIVE_VEHICLES),
                        "efficiency", now.hrefOf(null, null, Figure.VEHICLES),
                        "revenueImpact", now.href(Figure.GROSS_REVENUE, Figure.REFUNDS),
                        "conversionRate", now.hrefOf(null, null, Figure.ACCOUNTS)));
    }

    /**
     * Revenue against costs of a range, and how both grew against the range before. Costs are what fleet and assets say something
     * cost, and approved and paid expenses that do not pay for one of these.
     */
    public Margin margin(TimeRange range) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return margin(range.word(), range.current(today), range.previous(today));
    }

    /** The same for any days. */
    public Margin margin(String word, Span current, Span previous) {
        var sums = queries.sums(List.of(new Wanted(MARGIN, current), new Wanted(MARGIN, previous)));
        var now = sums.getFirst();
        var revenue = now.revenue();
        var costs = costs(now);
        return new Margin(
                word,
                current.from(),
                current.to(),
                money(revenue),
                money(costs),
                Percent.of(revenue - costs, revenue),
                new Breakdown(
                        money(now.of(Figure.COST_FLEET)),
                        money(now.of(Figure.COST_INFRASTRUCTURE)),
                        money(now.of(Figure.COST_MAINTENANCE)),
                        money(now.of(Figure.COST_OTHER))),
                Percent.change(sums.getLast().revenue(), revenue),
                Percent.change(costs(sums.getLast()), costs),
                "EGP",
                monies(now.partsOf(Figure.COST_IN_CURRENCY)),
                monies(now.partsOf(Figure.COST_WITHOUT_RATE)),
                now.asOf(),
                Map.of(
                        "revenue", now.href(Figure.GROSS_REVENUE, Figure.REFUNDS),
                        "costs", now.href(COSTS.toArray(Figure[]::new)),
                        "breakdown.fleet", now.href(Figure.COST_FLEET),
                        "breakdown.infrastructure", now.href(Figure.COST_INFRASTRUCTURE),
                        "breakdown.maintenance", now.href(Figure.COST_MAINTENANCE),
                        "breakdown.other", now.href(Figure.COST_OTHER)));
    }

    private static long costs(Sums sums) {
        return COSTS.stream().mapToLong(sums::of).sum();
    }

    private static Map<String, BigDecimal> monies(Map<String, Long> parts) {
        var monies = new TreeMap<String, BigDecimal>();
        parts.forEach((currency, hundredths) -> monies.put(currency, money(hundredths)));
        return monies;
    }

    private static BigDecimal money(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /**
     * The pulse.
     *
     * @param userGrowth percent; likewise revenueGrowth
     * @param efficiency active vehicles of all in the fleet, percent
     * @param revenueImpact revenue of 30 days
     * @param conversionRate active accounts of all, percent
     * @param asOf newest fact it knows, null when there is none
     * @param links figure to where the list is read that explains it, exactly as it was then
     */
    public record Pulse(
            long newUsers,
            double userGrowth,
            long activeSessions,
            long activeVehicles,
            double efficiency,
            BigDecimal revenueImpact,
            double revenueGrowth,
            double conversionRate,
            String currency,
            @Nullable Instant asOf,
            Map<String, String> links) {}

    /**
     * Revenue and costs of a range.
     *
     * @param margin what costs leave of revenue, percent; zero without revenue
     * @param revenueGrowth percent against the range before; likewise costGrowth
     * @param costsByCurrency the same costs in the currencies in which they came
     * @param costsWithoutRate those of them that are not in the costs, because finance knows no rate of their day
     * @param asOf newest fact it knows, null when there is none
     * @param links figure to where the list is read that explains it, exactly as it was then
     */
    public record Margin(
            String period,
            LocalDate from,
            LocalDate to,
            BigDecimal revenue,
            BigDecimal costs,
            double margin,
            Breakdown breakdown,
            double revenueGrowth,
            double costGrowth,
            String currency,
            Map<String, BigDecimal> costsByCurrency,
            Map<String, BigDecimal> costsWithoutRate,
            @Nullable Instant asOf,
            Map<String, String> links) {}

    /** Costs by what they were for. */
    public record Breakdown(BigDecimal fleet, BigDecimal infrastructure, BigDecimal maintenance, BigDecimal other) {}
}
