package com.clutch.fleet.adapter.out.persistence.ledger;

import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.application.ledger.LedgerQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import com.clutch.platform.persistence.WordSearch;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a ledger.
 *
 * @param <V> an entry as it is read
 * @param <F> which entries a list shows
 */
public abstract class JooqLedgerQueries<V, F> implements LedgerQueries<V, F> {

    private final DSLContext dsl;
    private final JooqPages pages;
    private final Table<?> table;
    private final Field<UUID> id;
    private final Field<Instant> removedAt;
    private final SortKeys sort;

    /** Lists of this table, sorted by these keys. */
    protected JooqLedgerQueries(DSLContext dsl, JooqPages pages, Table<?> table, SortKeys sort) {
        this.dsl = dsl;
        this.pages = pages;
        this.table = table;
        this.id = Objects.requireNonNull(table.field("id", UUID.class));
        this.removedAt = Objects.requireNonNull(table.field("removed_at", Instant.class));
        this.sort = sort;
    }

    /** What a filter means. */
    protected abstract Condition conditions(F filter);

    /** An entry of a row. */
    protected abstract V view(Record row);

    @Override
    public Optional<V> find(UUID wanted) {
        return dsl.selectFrom(table)
                .where(id.eq(wanted))
                .and(removedAt.isNull())
                .fetchOptional(this::view);
    }

    @Override
    public Page<V> list(F filter, PageRequest page) {
        return pages.page(select(filter, page.q()), page, sort, id, this::view);
    }

    @Override
    public void forEach(F filter, PageRequest page, Consumer<? super V> sink) {
        pages.forEach(select(filter, page.q()), page, sort, id, this::view, sink);
    }

    /** The statement of a list, for those who look at its plan. */
    public Select<? extends Record> select(F filter, @Nullable String q) {
        return dsl.selectFrom(table)
                .where(conditions(filter))
                .and(removedAt.isNull())
                .and(matches(q));
    }

    /** The field has the value; nothing when there is no value. */
    protected static <X> Condition is(Field<X> field, @Nullable X value) {
        return value == null ? noCondition() : field.eq(value);
    }

    /** The field has the name of the constant; nothing when there is none. */
    protected static Condition named(Field<String> field, @Nullable Enum<?> constant) {
        return constant == null ? noCondition() : field.eq(constant.name());
    }

    /** The field lies between both, the first included and the last not; null is no border. */
    protected static <X> Condition between(Field<X> field, @Nullable X from, @Nullable X to) {
        return (from == null ? noCondition() : field.ge(from)).and(to == null ? noCondition() : field.lt(to));
    }

    /** The field lies between both, first and last included; null is no border. */
    protected static <X> Condition within(Field<X> field, @Nullable X first, @Nullable X last) {
        return (first == null ? noCondition() : field.ge(first)).and(last == null ? noCondition() : field.le(last));
    }

    /** Every word of the search begins a word of the entry. */
    private Condition matches(@Nullable String q) {
        var words = table.field("search_words", String.class);
        if (q == null || words == null) {
            return noCondition();
        }
        return WordSearch.in(words, q);
    }
}
