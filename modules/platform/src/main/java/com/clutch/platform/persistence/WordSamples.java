package com.clutch.platform.persistence;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * A sample of the words of each table that is searched, taken with the first search and again beside later ones when it is a minute
 * old. A sample that is no longer true makes a search slower, not wrong.
 */
final class WordSamples {

    private static final int SAMPLED = 5_000;
    private static final int SMALL = 10_000;
    private static final int MOST_TABLES = 30;
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    private final DSLContext dsl;
    private final LoadingCache<Source, Optional<WordSample>> samples;

    WordSamples(DSLContext dsl, Executor beside) {
        this.dsl = dsl;
        this.samples = Caffeine.newBuilder()
                .maximumSize(MOST_TABLES)
                .refreshAfterWrite(RENEWED_AFTER)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .executor(beside)
                .build(this::take);
    }

    private record Source(Table<?> table, Field<?> vector) {}

    /** The sample for a search; empty for a table so small that any way is short, or not known to PostgreSQL's statistics yet. */
    Optional<WordSample> of(SearchedWords search) {
        return search.column()
                .map(TableField::getTable)
                .flatMap(table -> samples.get(new Source(table, search.vector())));
    }

    private Optional<WordSample> take(Source source) {
        var rows = rows(source.table());
        if (rows < SMALL) {
            return Optional.empty();
        }
        var sample = dsl.select(DSL.field("tsvector_to_array({0})", SQLDataType.CLOB.array(), source.vector()))
                .from(source.table().tablesampleSystem(DSL.inline(Math.min(100, 100.0 * SAMPLED / rows))))
                .fetch(Record1::value1);
        return sample.isEmpty() ? Optional.empty() : Optional.of(new WordSample(rows, sample));
    }

    /** Rows as of the last {@code analyze}, in all partitions. */
    private double rows(Table<?> table) {
        return dsl.select(DSL.field("coalesce(sum(greatest(reltuples, 0)), 0)", Double.class))
                .from("pg_class")
                .where(
                        "relkind <> 'p' and (oid = {0}::regclass or oid in (select relid from pg_partition_tree({0}::regclass)))",
                        DSL.inline(dsl.render(table)))
                .fetchSingle(Record1::value1);
    }
}
