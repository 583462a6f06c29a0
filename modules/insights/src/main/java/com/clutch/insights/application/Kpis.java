package com.clutch.insights.application;

import com.clutch.insights.domain.Figure;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * The tiles of the dashboard. What is there (accounts, vehicles, sessions) is compared with the end of last month; what happens
 * (new accounts) from the first of the month to today with the same days of last month. Days are those of the company's zone.
 */
@Service
public class Kpis {

    private static final Set<Figure> SHOWN = EnumSet.of(
            Figure.ACCOUNTS,
            Figure.ACTIVE_ACCOUNTS,
            Figure.NEW_ACCOUNTS,
            Figure.VEHICLES,
            Figure.ACTIVE_VEHICLES,
            Figure.ACTIVE_SESSIONS);
    private static final String STOCK = "end of last month";
    private static final String FLOW = "same days of last month";

    private final FigureQueries queries;
    private final Clock clock;
    private final ZoneId zone;

    Kpis(FigureQueries queries, Clock clock, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.queries = queries;
        this.clock = clock;
        this.zone = zone;
    }

    /** All tiles, in the order in which the dashboard shows them. */
    public List<Kpi> now() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var first = today.withDayOfMonth(1);
        var figures = queries.since(SHOWN, first.minusMonths(1));
        return List.of(
                stock("total_users", "Total users", "Users", figures, Figure.ACCOUNTS, first),
                stock("active_users", "Active users", "UserCheck", figures, Figure.ACTIVE_ACCOUNTS, first),
                stock("total_vehicles", "Total vehicles", "Truck", figures, Figure.VEHICLES, first),
                stock("active_vehicles", "Active vehicles", "Gauge", figures, Figure.ACTIVE_VEHICLES, first),
                newUsers(figures, first, today),
                stock("active_sessions", "Active sessions", "Activity", figures, Figure.ACTIVE_SESSIONS, first));
    }

    private static Kpi stock(String id, String title, String icon, Readings figures, Figure figure, LocalDate first) {
        var moves = figures.of(figure);
        return Kpi.of(
                id,
                title,
                icon,
                moves.total(),
                moves.endOf(first.minusDays(1)),
                STOCK,
                moves.asOf(),
                figures.href(null, null, figure));
    }

    private static Kpi newUsers(Readings figures, LocalDate first, LocalDate today) {
        var moves = figures.of(Figure.NEW_ACCOUNTS);
        var value = moves.between(first, today);
        // minusMonths takes the last day there is: 31 March is compared with all of February.
        var previous = moves.between(first.minusMonths(1), today.minusMonths(1));
        return Kpi.of(
                "new_users_this_month",
                "New users this month",
                "Plus",
                value,
                previous,
                FLOW,
                moves.asOf(),
                figures.href(first, today, Figure.NEW_ACCOUNTS));
    }
}
