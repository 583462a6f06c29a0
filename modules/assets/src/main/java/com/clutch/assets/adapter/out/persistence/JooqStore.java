package com.clutch.assets.adapter.out.persistence;

import static org.jooq.impl.DSL.noCondition;

import com.clutch.assets.domain.Store;
import com.clutch.assets.domain.Stored;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Aggregates of one sort in a table with the columns id, version and removed_at.
 *
 * @param <R> a row
 * @param <T> the aggregate
 */
public abstract class JooqStore<R extends TableRecord<R>, T extends Stored<T>> implements Store<T> {

    /** Where statements go. */
    protected final DSLContext dsl;

    private final Table<R> table;
    private final Field<UUID> id;
    private final Field<Long> version;
    private final Field<Instant> removedAt;

    protected JooqStore(DSLContext dsl, Table<R> table, Field<UUID> id, Field<Long> version, Field<Instant> removedAt) {
        this.dsl = dsl;
        this.table = table;
        this.id = id;
        this.version = version;
        this.removedAt = removedAt;
    }

    /** A row as the aggregate it keeps. */
    protected abstract T read(Record row);

    /** An aggregate as a row. */
    protected abstract R row(T aggregate);

    /** What to say when a constraint forbids to store an aggregate; null when it is not foreseen. */
    protected abstract @Nullable DomainException refusal(String constraint);

    @Override
    public Optional<T> find(UUID wanted) {
        return dsl.selectFrom(table)
                .where(id.eq(wanted))
                .and(removedAt.isNull())
                .fetchOptional(this::read);
    }

    @Override
    public Optional<T> findForUpdate(UUID wanted) {
        return dsl.selectFrom(table)
                .where(id.eq(wanted))
                .and(removedAt.isNull())
                .forUpdate()
                .fetchOptional(this::read);
    }

    @Override
    public List<T> after(@Nullable UUID last, int limit) {
        return dsl.selectFrom(table)
                .where(last == null ? noCondition() : id.gt(last))
                .orderBy(id)
                .limit(limit)
                .fetch(this::read);
    }

    @Override
    public void add(T aggregate) {
        checked(() -> dsl.insertInto(table).set(row(aggregate)).execute());
    }

    @Override
    public void save(T aggregate) {
        var changed = new int[1];
        checked(() -> changed[0] = dsl.update(table)
                .set(row(aggregate))
                .where(id.eq(aggregate.id()))
                .and(version.eq(aggregate.version() - 1))
                .execute());
        if (changed[0] == 0) {
            var stored = dsl.selectFrom(table)
                    .where(id.eq(aggregate.id()))
                    .fetchOptional(this::read)
                    .orElseThrow(() -> DomainException.notFound(table.getName(), aggregate.id()));
            throw new StaleVersionException(aggregate.version() - 1, stored.version(), stored);
        }
    }

    private void checked(Runnable statement) {
        try {
            statement.run();
        } catch (DataIntegrityViolationException violation) {
            var refusal = refusal(JooqText.constraint(violation));
            throw refusal == null ? violation : refusal;
        }
    }
}
