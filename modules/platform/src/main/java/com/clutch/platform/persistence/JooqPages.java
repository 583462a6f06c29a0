package com.clutch.platform.persistence;

import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.github.benmanes.caffeine.cache.Ticker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.RecordMapper;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a list page by page, or from end to end. */
@Component
public class JooqPages {

    private static final int ROWS_PER_FETCH = 1000;

    private final DSLContext dsl;
    private final TransactionTemplate reading;
    private final Totals totals =
            new Totals(task -> Thread.ofVirtual().name("recount").start(task), Ticker.systemTicker());

    JooqPages(DSLContext dsl, PlatformTransactionManager transactions) {
        this.dsl = dsl;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * One page, in at most two statements: the count and the rows. The total of more than {@value Totals#ALWAYS_COUNTED} rows may be
     * a few seconds old, because counting them costs far more than the page. Of words it is looked first how many rows have them: few
     * are found by their words and sorted, many come across soon on the way through the order.
     *
     * @param query without order and limit, and no union, which belongs into its FROM; it is not changed
     * @param id unique column that decides between equal rows
     */
    public <R extends Record, T> Page<T> page(
            Select<R> query, PageRequest request, SortKeys keys, Field<?> id, RecordMapper<? super R, T> mapper) {
        if (request.q() != null) {
            var found = total(query);
            var part = found > Totals.ALWAYS_COUNTED
                    ? part(query, request, ordered(keys, request, id))
                    : part(query, request, sorted(keys, request, id));
            return new Page<>(part.fetch(mapper), request.page(), request.limit(), found);
        }
        var items = part(query, request, ordered(keys, request, id)).fetch(mapper);
        // The rows themselves tell how many there are when they end on this page.
        var complete = items.size() < request.limit() && (request.page() == 1 || !items.isEmpty());
        var total = complete ? request.offset() + items.size() : total(query);
        return new Page<>(items, request.page(), request.limit(), total);
    }

    /**
     * One page whose rows are put together from many tables, in at most three statements: the page is found on few columns, and what
     * its rows show is read by their ids. PostgreSQL plans what has a limit anew for every request, and planning many joins takes far
     * longer than reading twenty rows; what is read by ids it plans once.
     *
     * @param ids the ids of the list, without order and limit; it is not changed
     * @param id unique column that decides between equal rows
     * @param rows the rows of some ids; what was removed on the way may be missing
     */
    public <T> Page<T> pageByIds(
            Select<Record1<UUID>> ids,
            PageRequest request,
            SortKeys keys,
            Field<UUID> id,
            Function<? super List<UUID>, ? extends Map<UUID, T>> rows) {
        var found = page(ids, request, keys, id, Record1::value1);
        var read = found.items().isEmpty() ? Map.<UUID, T>of() : rows.apply(found.items());
        var items =
                found.items().stream().map(read::get).filter(Objects::nonNull).toList();
        return new Page<>(items, found.page(), found.limit(), found.total());
    }

    private long total(Select<?> query) {
        // What a row shows has no part in how many rows there are, and writing down all of it takes longer than all the
        // rest.
        var counted = query.$distinct() || !query.$groupBy().isEmpty() ? query : query.$select(List.of(DSL.one()));
        return totals.of(dsl.renderInlined(counted), () -> dsl.fetchCount(counted));
    }

    /**
     * Every row in the order of the request, whatever its page, {@value #ROWS_PER_FETCH} at a time from a cursor.
     *
     * @param query without order and limit; it is not changed
     * @param id unique column that decides between equal rows
     */
    public <R extends Record, T> void forEach(
            Select<R> query,
            PageRequest request,
            SortKeys keys,
            Field<?> id,
            RecordMapper<? super R, T> mapper,
            Consumer<? super T> sink) {
        reading.executeWithoutResult(_ -> {
            var rows = attached(query.$orderBy(ordered(keys, request, id)));
            try (var cursor = rows.fetchSize(ROWS_PER_FETCH).fetchLazy()) {
                for (var row : cursor) {
                    sink.accept(mapper.map(row));
                }
            }
        });
    }

    private <R extends Record> ResultQuery<R> part(Select<R> query, PageRequest request, List<SortField<?>> order) {
        return attached(
                query.$orderBy(order).$limit(DSL.val((long) request.limit())).$offset(DSL.val(request.offset())));
    }

    private static List<SortField<?>> ordered(SortKeys keys, PageRequest request, Field<?> id) {
        var order = new ArrayList<>(keys.orderBy(request.sort()));
        order.add(keys.tieBreaker(request.sort(), id));
        return order;
    }

    /** The same order, for which PostgreSQL does not think of going through an index until it has found a page. */
    private static List<SortField<?>> sorted(SortKeys keys, PageRequest request, Field<?> id) {
        return ordered(keys, request, id).stream()
                .<SortField<?>>map(JooqPages::withoutIndex)
                .toList();
    }

    private static <T> SortField<T> withoutIndex(SortField<T> key) {
        // The same value, on which no index is. What is no column has none anyway.
        return key.$field() instanceof TableField<?, T> column ? key.$field(DSL.coalesce(column, column)) : key;
    }

    private <R extends Record> ResultQuery<R> attached(Select<R> query) {
        query.attach(dsl.configuration());
        return query;
    }
}
