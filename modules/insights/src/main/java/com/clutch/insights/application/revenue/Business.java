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
import java.util.Set;
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
            Figure.COST_OTHER);

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
        var figures = queries.since(PULSE, from.minusDays(DAYS));
        var signups = figures.of(Figure.NEW_ACCOUNTS);
        var newUsers = signups.between(from, today);
        var newUsersBefore = signups.between(from.minusDays(DAYS), from.minusDays(1));
        var revenue = figures.revenue(from, today);
        var revenueBefore = figures.revenue(from.minusDays(DAYS), from.minusDays(1));
        var activeVehicles = figures.total(Figure.ACTIVE_VEHICLES);
        return new Pulse(
                newUsers,
                Percent.change(newUsersBefore, newUsers),
                figures.total(Figure.ACTIVE_SESSIONS),
                activeVehicles,
                Percent.of(activeVehicles, figures.total(Figure.VEHICLES)),
                money(revenue),
                Percent.change(revenueBefore, revenue),
                Percent.of(figures.total(Figure.ACTIVE_ACCOUNTS), figures.total(Figure.ACCOUNTS)),
                "EGP",
                figures.asOf());
    }

    /** Revenue against approved and paid expenses of a range, and how both grew against the range before. */
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
                "EGP");
    }

    private static long costs(Sums sums) {
        return COSTS.stream().mapToLong(sums::of).sum();
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
            @Nullable Instant asOf) {}

    /**
     * Revenue and costs of a range.
     *
     * @param margin what costs leave of revenue, percent; zero without revenue
     * @param revenueGrowth percent against the range before; likewise costGrowth
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
            String currency) {}

    /** Costs by what they were for. */
    public record Breakdown(BigDecimal fleet, BigDecimal infrastructure, BigDecimal maintenance, BigDecimal other) {}
}
