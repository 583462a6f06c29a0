package com.clutch.insights.application;

import com.clutch.insights.application.FigureQueries.Span;
import com.clutch.insights.application.FigureQueries.Wanted;
import com.clutch.insights.domain.Figure;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** What happened in a range, compared with the range before. Days are those of the company's zone. */
@Service
public class Metrics {

    private static final Set<Figure> FLOWS =
            EnumSet.of(Figure.NEW_ACCOUNTS, Figure.SESSIONS, Figure.PAYMENTS, Figure.GROSS_REVENUE, Figure.REFUNDS);
    private static final Set<Figure> STOCKS =
            EnumSet.of(Figure.ACCOUNTS, Figure.ACTIVE_ACCOUNTS, Figure.VEHICLES, Figure.ACTIVE_VEHICLES);

    private final FigureQueries queries;
    private final Clock clock;
    private final ZoneId zone;

    Metrics(FigureQueries queries, Clock clock, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.queries = queries;
        this.clock = clock;
        this.zone = zone;
    }

    /** The metrics of a range; what is there is compared with what was there before its first day. */
    public RangeMetrics of(TimeRange range) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return of(range.word(), range.current(today), range.previous(today));
    }

    /** The same for any days; what is there is what was there at the end of the last of them. */
    public RangeMetrics of(String word, Span current, Span previous) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var wanted = new ArrayList<>(
                List.of(new Wanted(FLOWS, current), new Wanted(FLOWS, previous), new Wanted(STOCKS, current)));
        if (current.to().isBefore(today)) {
            wanted.add(new Wanted(STOCKS, new Span(current.to().plusDays(1), today)));
        }
        var sums = queries.sums(wanted);
        var now = sums.get(0);
        var then = sums.get(1);
        var stocks = new Stocks(sums.get(2), sums.size() > 3 ? sums.get(3) : null);
        var revenue = now.href(Figure.GROSS_REVENUE, Figure.REFUNDS);
        return new RangeMetrics(
                word,
                current.from(),
                current.to(),
                previous.from(),
                previous.to(),
                List.of(
                        stock("total_users", "Total users", "users", stocks, Figure.ACCOUNTS),
                        stock("active_users", "Active users", "users", stocks, Figure.ACTIVE_ACCOUNTS),
                        flow("new_users", "New users", "users", now, then, Figure.NEW_ACCOUNTS),
                        flow("sessions", "Sessions begun", "engagement", now, then, Figure.SESSIONS),
                        Metric.of(
                                "revenue",
                                "Revenue",
                                now.revenue() / 100.0,
                                then.revenue() / 100.0,
                                "currency",
                                "revenue",
                                revenue),
                        flow("payments", "Payments", "revenue", now, then, Figure.PAYMENTS),
                        Metric.of(
                                "average_payment",
                                "Average payment",
                                average(now),
                                average(then),
                                "currency",
                                "revenue",
                                now.href(Figure.GROSS_REVENUE)),
                        stock("total_vehicles", "Vehicles", "fleet", stocks, Figure.VEHICLES),
                        stock("active_vehicles", "Active vehicles", "fleet", stocks, Figure.ACTIVE_VEHICLES)),
                now.asOf());
    }

    /** What moved in the days and, where they are over, after them. */
    private record Stocks(Sums moved, @Nullable Sums after) {

        long end(Figure figure) {
            return moved.total(figure) - (after == null ? 0 : after.of(figure));
        }

        String href(Figure figure) {
            return moved.hrefOf(null, after == null ? null : moved.span().to(), figure);
        }
    }

    private static Metric stock(String id, String name, String category, Stocks stocks, Figure figure) {
        var end = stocks.end(figure);
        var before = end - stocks.moved().of(figure);
        return Metric.of(id, name, end, before, "number", category, stocks.href(figure));
    }

    private static Metric flow(String id, String name, String category, Sums now, Sums then, Figure figure) {
        return Metric.of(id, name, now.of(figure), then.of(figure), "number", category, now.href(figure));
    }

    private static double average(Sums sums) {
        var payments = sums.of(Figure.PAYMENTS);
        return payments == 0 ? 0 : Math.round((double) sums.of(Figure.GROSS_REVENUE) / payments) / 100.0;
    }

    /**
     * The metrics of a range.
     *
     * @param asOf newest fact they know, null when there is none
     */
    public record RangeMetrics(
            String timeRange,
            LocalDate from,
            LocalDate to,
            LocalDate previousFrom,
            LocalDate previousTo,
            List<Metric> metrics,
            @Nullable Instant asOf) {}
}
