package com.clutch.insights.adapter.out.persistence;

import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.Facts.Heard;
import java.time.Instant;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.UpdatableRecord;

/** Keeps one row for each aggregate of a producer: the newest version that was heard of it. */
final class VersionedRows {

    private VersionedRows() {}

    /**
     * Stores the row unless it, or a newer one, is there, and locks it. It counts as heard now in any case.
     *
     * @param key finds the row of the aggregate
     * @param known turns a stored row into the fact that it was
     */
    static <R extends UpdatableRecord<R>> Heard hear(
            DSLContext database, Fact fact, R row, Condition key, Function<Record, ? extends Fact> known) {
        var table = row.getTable();
        var version = table.field("version", Long.class);
        var heardAt = table.field("heard_at", Instant.class);
        if (version == null || heardAt == null) {
            throw new IllegalArgumentException(table + " has no versions.");
        }
        var first = database.insertInto(table).set(row).onConflictDoNothing().execute();
        if (first == 1) {
            return new Heard(fact, null);
        }
        var stored = database.selectFrom(table).where(key).forUpdate().fetchSingle();
        if (row.get(version) > stored.get(version)) {
            database.update(table).set(row).where(key).execute();
            return new Heard(fact, known.apply(stored));
        }
        database.update(table).set(heardAt, row.get(heardAt)).where(key).execute();
        return Heard.NOTHING;
    }
}
