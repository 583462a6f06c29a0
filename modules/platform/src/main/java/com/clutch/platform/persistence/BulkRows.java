package com.clutch.platform.persistence;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertOnDuplicateStep;
import org.jooq.InsertReturningStep;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Many rows in one statement, whose text does not depend on their number: each column travels as one array. A thousand rows cost
 * little more than their index entries, and PostgreSQL plans the statement once. Columns that are arrays themselves cannot
 * travel like this.
 *
 * @param <R> a row; all rows have values for the same columns, those of the first
 */
public final class BulkRows<R extends Record> {

    private final Table<R> table;
    private final List<R> rows;
    private final List<Field<?>> columns;
    private final Map<Field<?>, UnaryOperator<Field<?>>> computed;

    private BulkRows(Table<R> table, List<R> rows, Map<Field<?>, UnaryOperator<Field<?>>> computed) {
        this.table = table;
        this.rows = rows;
        this.computed = computed;
        this.columns = rows.isEmpty()
                ? List.of()
                : Arrays.stream(table.fields()).filter(rows.getFirst()::touched).collect(Collectors.toList());
    }

    /** These rows of a table. */
    public static <R extends Record> BulkRows<R> of(Table<R> table, Collection<R> rows) {
        return new BulkRows<>(table, List.copyOf(rows), Map.of());
    }

    /** The same, but what is inserted into the column the server computes from the value of the row. */
    public BulkRows<R> with(Field<?> column, UnaryOperator<Field<?>> computation) {
        var all = new HashMap<>(computed);
        all.put(column, computation);
        return new BulkRows<>(table, rows, all);
    }

    /** Inserts all of them, or none when a constraint forbids one. */
    public void insert(DSLContext dsl) {
        if (!rows.isEmpty()) {
            insertion(dsl).execute();
        }
    }

    /** Inserts those that no constraint of uniqueness forbids, and passes over the others. */
    public void insertMissing(DSLContext dsl) {
        if (!rows.isEmpty()) {
            missing(dsl).execute();
        }
    }

    /**
     * Inserts those that no constraint of uniqueness forbids, and passes over the others.
     *
     * @param returned columns that are read of the rows that were inserted
     */
    public List<R> insertMissing(DSLContext dsl, Collection<? extends Field<?>> returned) {
        return rows.isEmpty() ? List.of() : missing(dsl).returning(returned).fetch();
    }

    /** The insertion of all of them, to be executed later; of one row at least. */
    public InsertOnDuplicateStep<R> all(DSLContext dsl) {
        return insertion(dsl);
    }

    /** The insertion of those that no constraint of uniqueness forbids, to be executed later; of one row at least. */
    public InsertReturningStep<R> missing(DSLContext dsl) {
        return insertion(dsl).onConflictDoNothing();
    }

    /** Inserts all of them; where there is a row with the same primary key, it sets its other columns instead. */
    public void put(DSLContext dsl) {
        var key = table.getPrimaryKey();
        if (key == null) {
            throw new IllegalArgumentException(table + " has no primary key");
        }
        if (!rows.isEmpty()) {
            insertion(dsl)
                    .onConflict(key.getFields())
                    .doUpdate()
                    .setNonKeyToExcluded()
                    .execute();
        }
    }

    /**
     * Sets all columns but the keys where the stored version is one less than that of the row.
     *
     * @return ids of the rows that were found in that version
     */
    public Set<UUID> update(DSLContext dsl, TableField<R, UUID> id, TableField<R, Long> version) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        var fresh = "fresh";
        var set = columns.stream().filter(column -> !column.equals(id)).toList();
        return new HashSet<>(dsl.update(table)
                .set(row(set), row(set.stream().map(column -> of(fresh, column)).toList()))
                .from(unnested(fresh))
                .where(id.eq(of(fresh, id)))
                .and(version.eq(of(fresh, version).minus(1L)))
                .returning(id)
                .fetch(id));
    }

    private InsertOnDuplicateStep<R> insertion(DSLContext dsl) {
        var fresh = "fresh";
        var values = columns.stream()
                .map(column ->
                        computed.getOrDefault(column, UnaryOperator.identity()).apply(of(fresh, column)))
                .toList();
        return dsl.insertInto(table, columns).select(select(values).from(unnested(fresh)));
    }

    private Table<?> unnested(String alias) {
        var arrays = new ArrayList<QueryPart>();
        var pattern = new StringBuilder("unnest(");
        for (var column : columns) {
            pattern.append(arrays.isEmpty() ? "{" : ", {").append(arrays.size()).append('}');
            arrays.add(array(column));
        }
        return DSL.table(pattern.append(')').toString(), arrays.toArray(QueryPart[]::new))
                .as(alias, columns.stream().map(Field::getName).toArray(String[]::new));
    }

    private <T> Field<?> array(Field<T> column) {
        var values = Array.newInstance(column.getType(), rows.size());
        for (var at = 0; at < rows.size(); at++) {
            Array.set(values, at, rows.get(at).get(column));
        }
        @SuppressWarnings("unchecked")
        var typed = (T[]) values;
        return val(typed, column.getDataType().getArrayDataType());
    }

    private static <T> Field<T> of(String alias, Field<T> column) {
        return field(name(alias, column.getName()), column.getDataType());
    }
}
