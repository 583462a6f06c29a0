package com.clutch.insights.application.usage;

import com.clutch.insights.application.FigureQueries;
import com.clutch.insights.application.FigureQueries.Span;
import com.clutch.insights.application.FigureQueries.Wanted;
import com.clutch.insights.application.Percent;
import com.clutch.insights.application.Sums;
import com.clutch.insights.application.TimeRange;
import com.clutch.insights.domain.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Users, revenue, fleet and use of a range in one answer. Days are those of the company's zone. */
@Service
public class Analytics {

    private static final Set<Figure> FLOWS = EnumSet.of(
            Figure.NEW_ACCOUNTS,
            Figure.PAYMENTS,
            Figure.GROSS_REVENUE,
            Figure.REFUNDS,
            Figure.COST_MAINTENANCE,
            Figure.SESSIONS,
            Figure.ENDED_SESSIONS,
            Figure.SESSION_SECONDS,
            Figure.SESSIONS_BY_DEVICE,
            Figure.SESSIONS_BY_DOOR,
            Figure.REVENUE_BY_METHOD);
    private static final Set<Figure> SHORT = EnumSet.of(
            Figure.NEW_ACCOUNTS,
            Figure.PAYMENTS,
            Figure.GROSS_REVENUE,
            Figure.REFUNDS,
            Figure.COST_MAINTENANCE,
            Figure.SESSIONS,
            Figure.ENDED_SESSIONS,
            Figure.SESSION_SECONDS);
    private static final Set<Figure> MADE_UP = EnumSet.of(Figure.ACCOUNTS_BY_ZONE, Figure.VEHICLES_BY_FUEL);
    private static final Set<Figure> BEFORE = EnumSet.of(Figure.GROSS_REVENUE, Figure.REFUNDS);
    private static final Set<Figure> STOCKS = EnumSet.of(
            Figure.ACCOUNTS,
            Figure.ACTIVE_ACCOUNTS,
            Figure.VEHICLES,
            Figure.ACTIVE_VEHICLES,
            Figure.VEHICLE_KILOMETRES,
            Figure.VEHICLE_EFFICIENCY,
            Figure.VEHICLES_WITH_EFFICIENCY);
    private static final double KILOMETRES_PER_MILE = 1.609344;
    private static final double LITRES_PER_GALLON = 3.785411784;
    private static final int DAYS_OF_MONTH = 30;

    private final FigureQueries queries;
    private final Clock clock;
    private final ZoneId zone;

    Analytics(FigureQueries queries, Clock clock, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.queries = queries;
        this.clock = clock;
        this.zone = zone;
    }

    /** Everything of a range. */
    public AnalyticsUnion of(TimeRange range) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var span = range.current(today);
        var sums = queries.sums(List.of(
                Wanted.since(FLOWS, span),
                new Wanted(BEFORE, range.previous(today)),
                Wanted.since(Set.of(Figure.ACCOUNTS), span),
                new Wanted(STOCKS, new Span(today, today)),
                Wanted.since(MADE_UP, new Span(LocalDate.EPOCH, today)),
                Engagement.wantedOfPages(span)));
        var now = sums.get(0);
        var stock = sums.get(2);
        var madeUp = sums.get(4);
        var use = Engagement.use(range, sums.get(5));
        var users = stock.total(Figure.ACCOUNTS);
        var vehicles = stock.total(Figure.VEHICLES);
        var days = span.to().toEpochDay() - span.from().toEpochDay() + 1;
        return new AnalyticsUnion(
                range.word(),
                users,
                stock.total(Figure.ACTIVE_ACCOUNTS),
                now.of(Figure.NEW_ACCOUNTS),
                Percent.change(users - stock.of(Figure.ACCOUNTS), users),
                share(use.returned(), users),
                new AnalyticsUnion.Demographics(
                        madeUp.partsOf(Figure.ACCOUNTS_BY_ZONE), now.partsOf(Figure.SESSIONS_BY_DEVICE)),
                money(now.revenue()),
                money(Math.round((double) now.revenue() * DAYS_OF_MONTH / days)),
                Percent.change(sums.get(1).revenue(), now.revenue()),
                average(now),
                monies(now.partsOf(Figure.REVENUE_BY_METHOD)),
                Map.of(),
                vehicles,
                stock.total(Figure.ACTIVE_VEHICLES),
                share(stock.total(Figure.ACTIVE_VEHICLES), vehicles),
                rounded(ratio(stock.total(Figure.VEHICLE_KILOMETRES), vehicles) / KILOMETRES_PER_MILE),
                madeUp.partsOf(Figure.VEHICLES_BY_FUEL),
                rounded(ratio(stock.total(Figure.VEHICLE_EFFICIENCY), stock.total(Figure.VEHICLES_WITH_EFFICIENCY))
                        / 100
                        / KILOMETRES_PER_MILE
                        * LITRES_PER_GALLON),
                money(now.of(Figure.COST_MAINTENANCE)),
                now.of(Figure.SESSIONS),
                use.visitors(),
                seconds(now),
                use.requests(),
                use.topPages(),
                now.partsOf(Figure.SESSIONS_BY_DOOR),
                "EGP",
                now.asOf(),
                links(now, stock));
    }

    /** The main figures of a range, and how the number of users grew day by day. */
    public AnalyticsSummary summary(TimeRange range) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var span = range.current(today);
        var sums = queries.sums(List.of(
                Wanted.since(SHORT, span), new Wanted(STOCKS, new Span(today, today)), Engagement.wanted(span)));
        var now = sums.getFirst();
        var stock = sums.get(1);
        var use = Engagement.use(range, sums.getLast());
        var users = stock.total(Figure.ACCOUNTS);
        return new AnalyticsSummary(
                range.word(),
                users,
                stock.total(Figure.ACTIVE_ACCOUNTS),
                money(now.revenue()),
                Percent.of(stock.total(Figure.ACTIVE_ACCOUNTS), users),
                seconds(now),
                use.bounceRate(),
                use.topPages(),
                growth(users, range, today),
                "EGP",
                now.asOf(),
                links(now, stock));
    }

    /** One point a day, or one a month for a year. */
    private List<AnalyticsSummary.Growth> growth(long users, TimeRange range, LocalDate today) {
        var span = range.current(today);
        var ends = range == TimeRange.YEAR
                ? span.from()
                        .datesUntil(today.plusDays(1))
                        .filter(day -> day.equals(today) || day.plusDays(1).getDayOfMonth() == 1)
                        .toList()
                : span.from().datesUntil(today.plusDays(1)).toList();
        var moves = range == TimeRange.YEAR
                ? queries
                        .sums(ends.stream()
                                .map(day -> new Wanted(Set.of(Figure.ACCOUNTS), new Span(day.withDayOfMonth(1), day)))
                                .toList())
                        .stream()
                        .map(sums -> sums.of(Figure.ACCOUNTS))
                        .toList()
                : days(ends);
        var growth = new ArrayDeque<AnalyticsSummary.Growth>();
        var total = users;
        for (var index = ends.size() - 1; index >= 0; index--) {
            growth.addFirst(new AnalyticsSummary.Growth(ends.get(index), total));
            total -= moves.get(index);
        }
        return List.copyOf(growth);
    }

    private List<Long> days(List<LocalDate> days) {
        var moves = queries.since(Set.of(Figure.ACCOUNTS), days.getFirst()).of(Figure.ACCOUNTS);
        return days.stream().map(day -> moves.between(day, day)).toList();
    }

    private static Map<String, String> links(Sums now, Sums stock) {
        var links = new TreeMap<String, String>();
        links.put("totalUsers", stock.hrefOf(null, null, Figure.ACCOUNTS));
        links.put("activeUsers", stock.hrefOf(null, null, Figure.ACTIVE_ACCOUNTS));
        links.put("newUsers", now.href(Figure.NEW_ACCOUNTS));
        links.put("totalRevenue", now.href(Figure.GROSS_REVENUE, Figure.REFUNDS));
        links.put("revenue", now.href(Figure.GROSS_REVENUE, Figure.REFUNDS));
        links.put("averageOrderValue", now.href(Figure.GROSS_REVENUE));
        links.put("totalVehicles", stock.hrefOf(null, null, Figure.VEHICLES));
        links.put("activeVehicles", stock.hrefOf(null, null, Figure.ACTIVE_VEHICLES));
        links.put("maintenanceCosts", now.href(Figure.COST_MAINTENANCE));
        links.put("totalSessions", now.href(Figure.SESSIONS));
        return links;
    }

    private static double seconds(Sums sums) {
        return rounded(ratio(sums.of(Figure.SESSION_SECONDS), sums.of(Figure.ENDED_SESSIONS)));
    }

    private static BigDecimal average(Sums sums) {
        var payments = sums.of(Figure.PAYMENTS);
        return payments == 0
                ? money(0)
                : money(sums.of(Figure.GROSS_REVENUE)).divide(BigDecimal.valueOf(payments), 2, RoundingMode.HALF_UP);
    }

    private static Map<String, BigDecimal> monies(Map<String, Long> parts) {
        return parts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> money(part.getValue()), (one, _) -> one, LinkedHashMap::new));
    }

    private static BigDecimal money(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    private static double share(long part, long whole) {
        return Math.round(1000 * ratio(part, whole)) / 1000.0;
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
