package com.clutch.platform.persistence;

import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a list page by page, or from end to end. */
@Component
public class JooqPages {

    private static final int ROWS_PER_FETCH = 1000;

    private final DSLContext dsl;
    private final TransactionTemplate reading;

    JooqPages(DSLContext dsl, PlatformTransactionManager transactions) {
        this.dsl = dsl;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * One page, in at most two statements: the count and the rows.
     *
     * @param query without order and limit; it is not changed
     * @param id unique column that decides between equal rows
     */
    public <R extends Record, T> Page<T> page(
            Select<R> query, PageRequest request, SortKeys keys, Field<?> id, RecordMapper<? super R, T> mapper) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }
}
