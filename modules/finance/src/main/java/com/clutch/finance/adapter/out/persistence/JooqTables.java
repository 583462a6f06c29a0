package com.clutch.finance.adapter.out.persistence;

import static com.clutch.finance.adapter.out.persistence.JooqConditions.given;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores aggregates, each in a table with the columns id, version and created_at. */
@Component
public class JooqTables {

    private final DSLContext dsl;

    JooqTables(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Rows in the order of their ids, from after the given one on; null for the first. */
    public <R extends Record, T> List<T> after(
            Table<R> table, @Nullable UUID id, int limit, RecordMapper<? super R, T> mapper) {
        var key = column(table.field("id", UUID.class));
        return dsl.selectFrom(table)
                .where(given(id, key::gt))
                .orderBy(key)
                .limit(limit)
                .fetch(mapper);
    }

    /** Stores a row that is new. */
    public <R extends UpdatableRecord<R>> void add(R row) {
        dsl.insertInto(row.getTable()).set(row).execute();
    }

    /**
     * Stores a row that has changed, with a version one more than the stored one.
     *
     * @throws StaleVersionException when the stored version is another
     */
    public <R extends UpdatableRecord<R>> void save(R row) {
        var table = row.getTable();
        var idField = column(table.field("id", UUID.class));
        var versionField = column(table.field("version", Long.class));
        var id = row.get(idField);
        var version = row.get(versionField);
        row.reset(idField);
        row.reset(column(table.field("created_at")));
        var changed = dsl.update(table)
                .set(row)
                .where(idField.eq(id))
                .and(versionField.eq(version - 1))
                .execute();
        if (changed == 0) {
            var stored = dsl.select(versionField)
                    .from(table)
                    .where(idField.eq(id))
                    .fetchOptional(versionField)
                    .orElseThrow(() -> DomainException.notFound(table.getName(), id));
            throw new StaleVersionException(version - 1, stored, Map.of("id", id));
        }
    }

    private static <T> Field<T> column(@Nullable Field<T> field) {
        if (field == null) {
            throw new IllegalArgumentException("Not the table of an aggregate");
        }
        return field;
    }
}
