package com.clutch.insights.adapter.out.persistence;

import static com.clutch.insights.jooq.Tables.FIGURE_DAY;
import static com.clutch.insights.jooq.Tables.FIGURE_MONTH;
import static com.clutch.insights.jooq.Tables.FIGURE_TOTAL;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.name;

import com.clutch.insights.domain.Figure;
import com.clutch.insights.domain.Figures;
import com.clutch.insights.domain.Posting;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqFigures implements Figures {

    private final DSLContext database;

    JooqFigures(DSLContext database) {
        this.database = database;
    }

    @Override
    public void post(List<Posting> postings, Instant asOf) {
        if (postings.isEmpty()) {
            return;
        }
        var days = database.insertInto(FIGURE_DAY, FIGURE_DAY.FIGURE, FIGURE_DAY.DAY, FIGURE_DAY.AMOUNT);
        var byMonth = new TreeMap<Posting, Long>();
        var sums = new TreeMap<Figure, Long>();
        for (var posting : postings) {
            days = days.values(posting.figure().name(), posting.day(), posting.amount());
            byMonth.merge(
                    new Posting(posting.figure(), posting.day().withDayOfMonth(1), 1), posting.amount(), Long::sum);
            sums.merge(posting.figure(), posting.amount(), Long::sum);
        }
        var months = database.insertInto(FIGURE_MONTH, FIGURE_MONTH.FIGURE, FIGURE_MONTH.MONTH, FIGURE_MONTH.AMOUNT);
        for (var sum : byMonth.entrySet()) {
            months = months.values(sum.getKey().figure().name(), sum.getKey().day(), sum.getValue());
        }
        // One statement: other deliveries wait for these few rows, and each round trip would make them wait longer.
        var totals = database.with(name("posted_days")
                        .as(days.onConflict(FIGURE_DAY.FIGURE, FIGURE_DAY.DAY)
                                .doUpdate()
                                .set(FIGURE_DAY.AMOUNT, FIGURE_DAY.AMOUNT.plus(excluded(FIGURE_DAY.AMOUNT)))
                                .returning(FIGURE_DAY.AMOUNT)))
                .with(name("posted_months")
                        .as(months.onConflict(FIGURE_MONTH.FIGURE, FIGURE_MONTH.MONTH)
                                .doUpdate()
                                .set(FIGURE_MONTH.AMOUNT, FIGURE_MONTH.AMOUNT.plus(excluded(FIGURE_MONTH.AMOUNT)))
                                .returning(FIGURE_MONTH.AMOUNT)))
                .insertInto(FIGURE_TOTAL, FIGURE_TOTAL.FIGURE, FIGURE_TOTAL.AMOUNT, FIGURE_TOTAL.AS_OF);
        for (var sum : sums.entrySet()) {
            totals = totals.values(sum.getKey().name(), sum.getValue(), asOf);
        }
        totals.onConflict(FIGURE_TOTAL.FIGURE)
                .doUpdate()
                .set(FIGURE_TOTAL.AMOUNT, FIGURE_TOTAL.AMOUNT.plus(excluded(FIGURE_TOTAL.AMOUNT)))
                .set(FIGURE_TOTAL.AS_OF, greatest(FIGURE_TOTAL.AS_OF, excluded(FIGURE_TOTAL.AS_OF)))
                .execute();
    }

    @Override
    public void replace(List<Figure> figures, List<Posting> postings, Instant asOf) {
        var names = figures.stream().map(Figure::name).toList();
        database.deleteFrom(FIGURE_DAY).where(FIGURE_DAY.FIGURE.in(names)).execute();
        database.deleteFrom(FIGURE_MONTH).where(FIGURE_MONTH.FIGURE.in(names)).execute();
        database.deleteFrom(FIGURE_TOTAL).where(FIGURE_TOTAL.FIGURE.in(names)).execute();
        post(postings, asOf);
    }
}
