package com.clutch.finance.adapter.out.persistence.invoice;

import static com.clutch.finance.adapter.out.persistence.JooqConditions.given;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.same;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.words;
import static com.clutch.finance.jooq.Tables.INVOICE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import com.clutch.finance.application.invoice.Aging;
import com.clutch.finance.application.invoice.InvoiceQueries;
import com.clutch.finance.application.invoice.InvoiceView;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqInvoiceQueries implements InvoiceQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-createdAt",
            Map.of("createdAt", INVOICE.CREATED_AT, "dueDate", INVOICE.DUE_ON, "total", INVOICE.TOTAL));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqInvoiceQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<InvoiceView> find(UUID id) {
        return dsl.select(INVOICE.asterisk(), JooqInvoiceRows.LINES)
                .from(INVOICE)
                .where(INVOICE.ID.eq(id))
                .fetchOptional(JooqInvoiceQueries::view);
    }

    @Override
    public Page<InvoiceView> list(InvoiceFilter filter, PageRequest page) {
        return pages.page(select(filter, page.q()), page, SORT, INVOICE.ID, JooqInvoiceQueries::view);
    }

    @Override
    public void forEach(InvoiceFilter filter, PageRequest page, Consumer<? super InvoiceView> sink) {
        pages.forEach(select(filter, page.q()), page, SORT, INVOICE.ID, JooqInvoiceQueries::view, sink);
    }

    @Override
    public List<Aging> aging(LocalDate today) {
        var total = sum(INVOICE.DUE);
        return dsl.select(
                        INVOICE.CUSTOMER_ID,
                        max(INVOICE.CUSTOMER_NAME),
                        INVOICE.CURRENCY,
                        due(INVOICE.DUE_ON.ge(today)),
                        due(INVOICE.DUE_ON.between(today.minusDays(30), today.minusDays(1))),
                        due(INVOICE.DUE_ON.between(today.minusDays(60), today.minusDays(31))),
                        due(INVOICE.DUE_ON.between(today.minusDays(90), today.minusDays(61))),
                        due(INVOICE.DUE_ON.lt(today.minusDays(90))),
                        total,
                        count())
                .from(INVOICE)
                .where(INVOICE.DUE.gt(inline(BigDecimal.ZERO)))
                .groupBy(
                        INVOICE.CUSTOMER_ID,
                        when(INVOICE.CUSTOMER_ID.isNull(), INVOICE.CUSTOMER_NAME),
                        INVOICE.CURRENCY)
                .orderBy(total.desc())
                .limit(1000)
                .fetch(row -> new Aging(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10()));
    }

    private static Field<BigDecimal> due(Condition condition) {
        return coalesce(sum(INVOICE.DUE).filterWhere(condition), inline(BigDecimal.ZERO));
    }

    private Select<? extends Record> select(InvoiceFilter filter, @Nullable String q) {
        return dsl.select(INVOICE.asterisk(), JooqInvoiceRows.LINES)
                .from(INVOICE)
                .where(INVOICE.KIND.eq(Boolean.TRUE.equals(filter.creditNotes()) ? "CREDIT_NOTE" : "INVOICE"))
                .and(same(filter.status(), INVOICE.STATUS))
                .and(given(filter.customerId(), INVOICE.CUSTOMER_ID::eq))
                .and(given(filter.subscriptionId(), INVOICE.SUBSCRIPTION_ID::eq))
                .and(given(filter.dueFrom(), INVOICE.DUE_ON::ge))
                .and(given(filter.dueTo(), INVOICE.DUE_ON::le))
                .and(words(q, INVOICE.SEARCH_WORDS));
    }

    private static InvoiceView view(Record row) {
        return InvoiceView.of(JooqInvoiceRows.invoice(row));
    }
}
