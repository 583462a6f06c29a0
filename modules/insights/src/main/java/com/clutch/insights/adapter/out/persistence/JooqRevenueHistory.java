package com.clutch.insights.adapter.out.persistence;

import static com.clutch.insights.jooq.Tables.FIGURE_DAY;
import static com.clutch.insights.jooq.Tables.FIGURE_TOTAL;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import com.clutch.insights.application.revenue.RevenueHistory;
import com.clutch.insights.domain.Figure;
import com.clutch.insights.domain.forecast.Series;
import com.clutch.insights.domain.forecast.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqRevenueHistory implements RevenueHistory {

    private static final List<String> FIGURES = List.of(Figure.GROSS_REVENUE.name(), Figure.REFUNDS.name());

    private final DSLContext database;

    JooqRevenueHistory(DSLContext database) {
        this.database = database;
    }

    @Override
    public String version() {
        return database
                .selectFrom(FIGURE_TOTAL)
                .where(FIGURE_TOTAL.FIGURE.in(FIGURES))
                .orderBy(FIGURE_TOTAL.FIGURE)
                .fetch()
                .stream()
                .map(row -> row.getAmount() + "@" + row.getAsOf())
                .collect(Collectors.joining(" "));
    }

    @Override
    public Series daily(LocalDate last, int days) {
        var net = sum(when(FIGURE_DAY.FIGURE.eq(inline(Figure.GROSS_REVENUE.name())), FIGURE_DAY.AMOUNT)
                .else_(FIGURE_DAY.AMOUNT.neg()));
        var byDay = database.select(FIGURE_DAY.DAY, net)
                .from(FIGURE_DAY)
                .where(FIGURE_DAY.FIGURE.in(FIGURES))
                .and(FIGURE_DAY.DAY.between(last.minusDays(days - 1L), last))
                .groupBy(FIGURE_DAY.DAY)
                .orderBy(FIGURE_DAY.DAY)
                .fetchMap(FIGURE_DAY.DAY, net);
        if (byDay.isEmpty()) {
            return new Series(last.plusDays(1), Step.DAY);
        }
        var first = byDay.keySet().iterator().next();
        var values = new double[(int) ChronoUnit.DAYS.between(first, last) + 1];
        byDay.forEach((day, amount) -> values[(int) ChronoUnit.DAYS.between(first, day)] =
                amount.movePointLeft(2).doubleValue());
        return new Series(first, Step.DAY, values);
    }
}
