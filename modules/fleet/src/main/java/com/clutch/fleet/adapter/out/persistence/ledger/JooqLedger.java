package com.clutch.fleet.adapter.out.persistence.ledger;

import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.domain.ledger.Ledger;
import com.clutch.fleet.domain.ledger.LedgerEntry;
import com.clutch.fleet.domain.ledger.Lifespan;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * A ledger in a table with the columns id, version, created_at, updated_at and removed_at.
 *
 * @param <R> a row
 * @param <T> an entry
 */
public abstract class JooqLedger<R extends UpdatableRecord<R>, T extends LedgerEntry<T>> implements Ledger<T> {

    private final DSLContext dsl;
    private final Table<R> table;
    private final Field<UUID> id;
    private final Field<Long> version;
    private final Field<Instant> createdAt;
    private final Field<Instant> updatedAt;
    private final Field<Instant> removedAt;

    /** The ledger in this table. */
    protected JooqLedger(DSLContext dsl, Table<R> table) {
        this.dsl = dsl;
        this.table = table;
        this.id = column("id", UUID.class);
        this.version = column("version", Long.class);
        this.createdAt = column("created_at", Instant.class);
        this.updatedAt = column("updated_at", Instant.class);
        this.removedAt = column("removed_at", Instant.class);
    }

    /** The row of an entry, without the columns of its life. */
    protected abstract R row(T entry);

    /** The entry of a row. */
    protected abstract T entry(Record row);

    /** The no that stands for a broken constraint, null when it cannot be broken by what people say. */
    protected abstract @Nullable DomainException refusal(String message);

    /** What a caller is shown who has read an older version. */
    protected abstract Object view(T entry);

    /** The life of an entry in the row. */
    protected final Lifespan life(Record row) {
        return new Lifespan(row.get(id), row.get(version), row.get(createdAt), row.get(updatedAt), row.get(removedAt));
    }

    @Override
    public Optional<T> findForUpdate(UUID wanted) {
        return dsl.selectFrom(table)
                .where(id.eq(wanted))
                .and(removedAt.isNull())
                .forUpdate()
                .fetchOptional(this::entry);
    }

    @Override
    public List<T> after(@Nullable UUID last, int limit) {
        return dsl.selectFrom(table)
                .where(last == null ? noCondition() : id.gt(last))
                .orderBy(id)
                .limit(limit)
                .fetch(this::entry);
    }

    @Override
    public void add(List<T> entries) {
        guarded(() -> dsl.batch(entries.stream()
                        .map(entry -> (Query) dsl.insertInto(table).set(whole(entry)))
                        .toList())
                .execute());
    }

    @Override
    public void save(T entry) {
        var row = whole(entry);
        row.reset(id);
        row.reset(createdAt);
        var before = entry.version() - 1;
        guarded(() -> {
            var changed = dsl.update(table)
                    .set(row)
                    .where(id.eq(entry.id()))
                    .and(version.eq(before))
                    .execute();
            if (changed == 0) {
                var stored = findForUpdate(entry.id()).orElseThrow(() -> DomainException.notFound("entry", entry.id()));
                throw new StaleVersionException(before, stored.version(), view(stored));
            }
        });
    }

    private void guarded(Runnable writing) {
        try {
            writing.run();
        } catch (DataIntegrityViolationException broken) {
            var message = String.valueOf(broken.getMessage());
            var refusal = noSuch(message);
            refusal = refusal == null ? refusal(message) : refusal;
            throw refusal == null ? broken : refusal;
        }
    }

    private static @Nullable DomainException noSuch(String message) {
        for (var thing : List.of("vehicle", "driver", "fleet")) {
            if (message.contains("_" + thing + "_id_fkey\"")) {
                return DomainException.fields(Map.of(thing + "Id", "There is no such " + thing + "."));
            }
        }
        return null;
    }

    private R whole(T entry) {
        var row = row(entry);
        var life = entry.life();
        row.set(id, life.id());
        row.set(version, life.version());
        row.set(createdAt, life.createdAt());
        row.set(updatedAt, life.updatedAt());
        row.set(removedAt, life.removedAt());
        return row;
    }

    private <F> Field<F> column(String name, Class<F> type) {
        return Objects.requireNonNull(table.field(name, type), name);
    }
}
