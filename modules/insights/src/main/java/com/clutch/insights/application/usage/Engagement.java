package com.clutch.insights.application.usage;

import com.clutch.insights.application.FigureQueries;
import com.clutch.insights.application.FigureQueries.Span;
import com.clutch.insights.application.FigureQueries.Wanted;
import com.clutch.insights.application.Percent;
import com.clutch.insights.application.Sums;
import com.clutch.insights.application.TimeRange;
import com.clutch.insights.domain.Figure;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** What people actually use, from the requests of their accounts by group of routes and day. */
@Service
public class Engagement {

    private static final int WEEKS = 4;
    private static final Set<Figure> FLOWS = EnumSet.of(
            Figure.REQUESTS, Figure.VISITS, Figure.BOUNCES, Figure.LAST_SEEN, Figure.RETURNED, Figure.LAST_USED);

    private final FigureQueries queries;
    private final Clock clock;
    private final ZoneId zone;

    Engagement(FigureQueries queries, Clock clock, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.queries = queries;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The share of the accounts of each realm that used each group of routes in the last {@value #WEEKS} calendar weeks, this one
     * included. A group that nobody of any realm used is not there.
     */
    public HeatMap heatMap() {
        var today = today();
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var first = monday.minusWeeks(WEEKS - 1L);
        var accounts = queries.parts(Figure.ACCOUNTS_BY_REALM);
        var used = queries.parts(
                Figure.LAST_USED_BY_REALM, List.of(first, first.plusWeeks(1), first.plusWeeks(2), monday));
        var groups = new TreeSet<String>();
        var counts = new TreeMap<String, Map<String, Long>>();
        used.forEach((part, count) -> {
            var bar = part.indexOf('|');
            groups.add(part.substring(bar + 1));
            counts.computeIfAbsent(part.substring(0, bar), _ -> new TreeMap<>()).put(part.substring(bar + 1), count);
        });
        return new HeatMap(
                first,
                today,
                accounts.entrySet().stream()
                        .map(realm -> segment(
                                realm.getKey(),
                                realm.getValue(),
                                groups,
                                counts.getOrDefault(realm.getKey(), Map.of())))
                        .toList());
    }

    private static Segment segment(String realm, long accounts, Set<String> groups, Map<String, Long> counts) {
        var features = new TreeMap<String, Double>();
        groups.forEach(group -> features.put(group, Percent.of(counts.getOrDefault(group, 0L), accounts)));
        return new Segment(realm, accounts, features);
    }

    /** What was used in a range, the most used group first. Visitors are accounts that sent a request. */
    public Use use(TimeRange range) {
        var span = range.current(today());
        return use(range, queries.sums(List.of(wanted(span))).getFirst());
    }

    /** The figures that {@link #use(TimeRange, Sums)} needs. */
    static Wanted wanted(Span span) {
        return Wanted.since(FLOWS, span);
    }

    /** The same without what visits and bounces need. */
    static Wanted wantedOfPages(Span span) {
        return Wanted.since(EnumSet.of(Figure.REQUESTS, Figure.LAST_USED, Figure.LAST_SEEN, Figure.RETURNED), span);
    }

    static Use use(TimeRange range, Sums sums) {
        var visitors = sums.partsOf(Figure.LAST_USED);
        var pages = sums.partsOf(Figure.REQUESTS).entrySet().stream()
                .map(group ->
                        new Page('/' + group.getKey(), group.getValue(), visitors.getOrDefault(group.getKey(), 0L)))
                .sorted(Comparator.comparingLong(Page::views).reversed().thenComparing(Page::path))
                .toList();
        return new Use(
                range.word(),
                sums.span().from(),
                sums.span().to(),
                pages.stream().mapToLong(Page::views).sum(),
                sums.of(Figure.LAST_SEEN),
                sums.of(Figure.RETURNED),
                sums.of(Figure.VISITS),
                Percent.of(sums.of(Figure.BOUNCES), sums.of(Figure.VISITS)),
                pages,
                sums.asOf());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Segments in the order of their names. */
    public record HeatMap(LocalDate from, LocalDate to, List<Segment> segments) {}

    /**
     * Accounts of a realm.
     *
     * @param features group of routes to percent of the accounts that used it
     */
    public record Segment(String segment, long accounts, Map<String, Double> features) {}

    /**
     * What was used in a range of days.
     *
     * @param requests answered requests
     * @param visitors accounts that sent one
     * @param returned those of them that were seen on a later day than that of their registration
     * @param visits days of accounts
     * @param bounceRate percent of the visits that were a single request
     * @param asOf newest request it knows, null when there is none
     */
    public record Use(
            String timeRange,
            LocalDate from,
            LocalDate to,
            long requests,
            long visitors,
            long returned,
            long visits,
            double bounceRate,
            List<Page> topPages,
            @Nullable Instant asOf) {}

    /**
     * A group of routes.
     *
     * @param views requests
     * @param uniqueViews accounts
     */
    public record Page(String path, String page, long views, long uniqueViews) {

        Page(String path, long views, long uniqueViews) {
            this(path, path, views, uniqueViews);
        }
    }
}
