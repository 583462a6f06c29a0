package com.clutch.insights.application;

import com.clutch.insights.domain.Figure;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The company at a glance. */
@Service
public class Overviews {

    private static final int DAYS = 30;
    private static final Set<Figure> SHOWN = EnumSet.of(
            Figure.ACCOUNTS,
            Figure.ACTIVE_ACCOUNTS,
            Figure.NEW_ACCOUNTS,
            Figure.VEHICLES,
            Figure.ACTIVE_VEHICLES,
            Figure.ACTIVE_SESSIONS,
            Figure.SESSIONS,
            Figure.PAYMENTS,
            Figure.GROSS_REVENUE,
            Figure.REFUNDS);

    private final FigureQueries queries;
    private final Clock clock;
    private final ZoneId zone;

    Overviews(FigureQueries queries, Clock clock, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.queries = queries;
        this.clock = clock;
        this.zone = zone;
    }

    /** What there is now, and what happened in the last {@value #DAYS} days, today included. */
    public Overview now() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var from = today.minusDays(DAYS - 1L);
        var figures = queries.since(SHOWN, from);
        var revenue = figures.revenue(from, today);
        return new Overview(
                new Users(
                        figures.total(Figure.ACCOUNTS),
                        figures.total(Figure.ACTIVE_ACCOUNTS),
                        figures.between(Figure.NEW_ACCOUNTS, from, today)),
                new Vehicles(figures.total(Figure.VEHICLES), figures.total(Figure.ACTIVE_VEHICLES)),
                new Sessions(figures.total(Figure.ACTIVE_SESSIONS), figures.between(Figure.SESSIONS, from, today)),
                new Revenue(BigDecimal.valueOf(revenue, 2), figures.between(Figure.PAYMENTS, from, today), "EGP"),
                DAYS,
                figures.asOf(),
                Map.of(
                        "users.total", figures.href(null, null, Figure.ACCOUNTS),
                        "users.active", figures.href(null, null, Figure.ACTIVE_ACCOUNTS),
                        "users.added", figures.href(from, today, Figure.NEW_ACCOUNTS),
                        "vehicles.total", figures.href(null, null, Figure.VEHICLES),
                        "vehicles.active", figures.href(null, null, Figure.ACTIVE_VEHICLES),
                        "sessions.active", figures.href(null, null, Figure.ACTIVE_SESSIONS),
                        "sessions.begun", figures.href(from, today, Figure.SESSIONS),
                        "revenue.amount", figures.href(from, today, Figure.GROSS_REVENUE, Figure.REFUNDS),
                        "revenue.payments", figures.href(from, today, Figure.PAYMENTS)));
    }

    /**
     * The company at a glance.
     *
     * @param days over which what happened was counted
     * @param asOf newest fact it knows, null when there is none
     * @param links figure to where the list is read that explains it, exactly as it was then
     */
    public record Overview(
            Users users,
            Vehicles vehicles,
            Sessions sessions,
            Revenue revenue,
            int days,
            @Nullable Instant asOf,
            Map<String, String> links) {}

    /**
     * Accounts.
     *
     * @param added in the days
     */
    public record Users(long total, long active, long added) {}

    /** Vehicles in the fleet. */
    public record Vehicles(long total, long active) {}

    /**
     * Sessions.
     *
     * @param active now
     * @param begun in the days
     */
    public record Sessions(long active, long begun) {}

    /**
     * What came in.
     *
     * @param amount payments less what was given back
     */
    public record Revenue(BigDecimal amount, long payments, String currency) {}
}
