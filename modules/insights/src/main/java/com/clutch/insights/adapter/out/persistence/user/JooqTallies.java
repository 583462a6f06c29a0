package com.clutch.insights.adapter.out.persistence.user;

import static com.clutch.insights.jooq.Tables.TALLY;
import static org.jooq.impl.DSL.excluded;

import com.clutch.insights.domain.user.Count;
import com.clutch.insights.domain.user.Tallies;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqTallies implements Tallies {

    private static final int ROWS_PER_STATEMENT = 1000;

    private final DSLContext database;

    JooqTallies(DSLContext database) {
        this.database = database;
    }

    @Override
    public void move(SortedMap<Count, Long> amounts) {
        if (amounts.isEmpty()) {
            return;
        }
        var rows = database.insertInto(TALLY, TALLY.TALLY_, TALLY.KEY, TALLY.DAY, TALLY.AMOUNT);
        for (var entry : amounts.entrySet()) {
            var place = entry.getKey();
            rows = rows.values(place.tally().name(), place.key(), place.day(), entry.getValue());
        }
        rows.onConflict(TALLY.TALLY_, TALLY.KEY, TALLY.DAY)
                .doUpdate()
                .set(TALLY.AMOUNT, TALLY.AMOUNT.plus(excluded(TALLY.AMOUNT)))
                .execute();
    }

    @Override
    public void replace(SortedMap<Count, Long> amounts) {
        database.deleteFrom(TALLY).execute();
        // A statement takes so many values and no more.
        var part = new TreeMap<Count, Long>();
        for (var entry : amounts.entrySet()) {
            part.put(entry.getKey(), entry.getValue());
            if (part.size() == ROWS_PER_STATEMENT) {
                move(part);
                part.clear();
            }
        }
        move(part);
    }
}
