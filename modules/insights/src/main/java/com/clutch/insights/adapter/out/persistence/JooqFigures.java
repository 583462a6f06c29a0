package com.clutch.insights.adapter.out.persistence;

import static com.clutch.insights.jooq.Tables.FIGURE_BLOCK;
import static com.clutch.insights.jooq.Tables.FIGURE_DAY;
import static com.clutch.insights.jooq.Tables.FIGURE_ENTRY;
import static com.clutch.insights.jooq.Tables.FIGURE_TOTAL;
import static org.jooq.impl.DSL.val;

import com.clutch.insights.domain.Entry;
import com.clutch.insights.domain.Figure;
import com.clutch.insights.domain.Figures;
import com.clutch.insights.domain.Ledger;
import com.clutch.insights.domain.Posting;
import com.clutch.platform.persistence.WrittenAtCommit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqFigures implements Figures {

    // One statement: other deliveries wait for the rows of the totals, and each round trip would make them wait longer.
    // The totals come first, in one order for all; whoever holds a total has its days and blocks to himself.
    private static final String POST = """
        with total as (
            insert into {0} as known (figure, amount, as_of, revision)
            select figure, amount, as_of, 1 from unnest({5}, {6}, {4}) as told (figure, amount, as_of) order by figure
            on conflict (figure) do update set amount = known.amount + excluded.amount,
                as_of = greatest(known.as_of, excluded.as_of), revision = known.revision + 1
            returning figure, revision),
        moved as (
            select * from unnest({7}, {8}, {9}, {10}) as told (figure, part, day, amount)
            where (select count(*) from total) > 0),
        days as (
            insert into {1} as known (figure, day, amount)
            select figure, day, amount from moved where part = '' order by figure, day
            on conflict (figure, day) do update set amount = known.amount + excluded.amount),
        blocks as (
            insert into {2} as known (figure, part, level, block, amount)
            select figure, part, level, (day - date '1970-01-01') / (1 << (2 * level)), sum(amount)
            from moved cross join generate_series(0, 4) level
            group by 1, 2, 3, 4 order by 1, 2, 3, 4
            on conflict (figure, level, block, part) do update set amount = known.amount + excluded.amount),
        closed as (
            update {3} entry set until_revision = total.revision
            from unnest({11}, {12}, {13}) as gone (figure, subject_id, day) join total using (figure)
            where entry.figure = gone.figure and entry.subject_id = gone.subject_id and entry.day = gone.day
              and entry.until_revision is null)
        insert into {3} (figure, subject_id, day, amount, from_revision)
        select figure, subject_id, day, amount, revision
        from unnest({14}, {15}, {16}, {17}) as come (figure, subject_id, day, amount) join total using (figure)
        """;

    private static final int ENTRIES_PER_STATEMENT = 5000;

    private final DSLContext database;

    // A transaction that hears a hundred facts would change the same few totals a hundred times.
    private final WrittenAtCommit<Moved> moved;

    /** What one fact makes of its ledger. */
    private record Moved(Ledger before, Ledger after, Instant asOf) {}

    JooqFigures(DSLContext database) {
        this.database = database;
        this.moved = new WrittenAtCommit<>(database, this::moving);
    }

    @Override
    public void post(Ledger before, Ledger after, Instant asOf) {
        moved.add(List.of(new Moved(before, after, asOf)));
    }

    private @Nullable Query moving(List<Moved> several) {
        var changes = new Changes();
        several.forEach(one -> changes.add(one.before(), one.after(), one.asOf()));
        return moving(changes);
    }

    @Override
    public void clear(Collection<Figure> figures, Instant asOf) {
        var names = figures.stream().map(Figure::name).toList();
        // The rows of the totals stay, because revisions must not begin again.
        database.update(FIGURE_TOTAL)
                .set(FIGURE_TOTAL.AMOUNT, 0L)
                .set(FIGURE_TOTAL.AS_OF, asOf)
                .set(FIGURE_TOTAL.REVISION, FIGURE_TOTAL.REVISION.plus(1))
                .set(FIGURE_TOTAL.REBUILT_AT_REVISION, FIGURE_TOTAL.REVISION.plus(1))
                .where(FIGURE_TOTAL.FIGURE.in(names))
                .execute();
        database.deleteFrom(FIGURE_DAY).where(FIGURE_DAY.FIGURE.in(names)).execute();
        database.deleteFrom(FIGURE_BLOCK).where(FIGURE_BLOCK.FIGURE.in(names)).execute();
        database.deleteFrom(FIGURE_ENTRY).where(FIGURE_ENTRY.FIGURE.in(names)).execute();
    }

    @Override
    public boolean lackLists() {
        return database.fetchExists(FIGURE_TOTAL, FIGURE_TOTAL.REVISION.eq(0L));
    }

    @Override
    public void add(List<Posting> postings, List<Entry> entries, Instant asOf) {
        for (var from = 0; from == 0 || from < entries.size(); from += ENTRIES_PER_STATEMENT) {
            var to = Math.min(entries.size(), from + ENTRIES_PER_STATEMENT);
            var changes = new Changes();
            changes.add(Ledger.EMPTY, new Ledger(from == 0 ? postings : List.of(), entries.subList(from, to)), asOf);
            var statement = moving(changes);
            if (statement != null) {
                statement.execute();
            }
        }
    }

    private @Nullable Query moving(Changes changes) {
        var totals = changes.totals();
        if (totals.isEmpty()) {
            return null;
        }
        var sums = changes.sums();
        var postings = new ArrayList<>(sums.keySet());
        var closed = changes.closed();
        var opened = changes.opened();
        return database.query(
                POST,
                FIGURE_TOTAL,
                FIGURE_DAY,
                FIGURE_BLOCK,
                FIGURE_ENTRY,
                val(totals.keySet().stream().map(changes::asOf).toArray(Instant[]::new)),
                val(totals.keySet().toArray(String[]::new)),
                val(totals.values().toArray(Long[]::new)),
                val(postings.stream().map(posting -> posting.figure().name()).toArray(String[]::new)),
                val(postings.stream().map(Posting::part).toArray(String[]::new)),
                val(postings.stream().map(Posting::day).toArray(LocalDate[]::new)),
                val(sums.values().toArray(Long[]::new)),
                val(figures(closed)),
                val(subjects(closed)),
                val(days(closed)),
                val(figures(opened)),
                val(subjects(opened)),
                val(days(opened)),
                val(opened.stream().map(Entry::amount).toArray(Long[]::new)));
    }

    private static String[] figures(Collection<Entry> entries) {
        return entries.stream().map(entry -> entry.figure().name()).toArray(String[]::new);
    }

    private static UUID[] subjects(Collection<Entry> entries) {
        return entries.stream().map(Entry::subject).toArray(UUID[]::new);
    }

    private static LocalDate[] days(Collection<Entry> entries) {
        return entries.stream().map(Entry::day).toArray(LocalDate[]::new);
    }
}
