package com.clutch.finance.adapter.out.persistence.invoice;

import static com.clutch.finance.adapter.out.persistence.JooqConditions.given;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.same;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.words;
import static com.clutch.finance.jooq.Tables.INVOICE;
import static org.jooq.impl.DSL.val;

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
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqInvoiceQueries implements InvoiceQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-createdAt", Map.of("createdAt", INVOICE.CREATED_AT, "dueDate", INVOICE.DUE_ON, "total", INVOICE.TOTAL));

    // Whoever is not among the largest debtors of the fold and has no change since cannot be among the largest now.
    // The offset has each candidate looked up: PostgreSQL would rather read what everybody owes.
    private static final String AGING = """
        with candidate as (
            (select debtor, currency from finance.debtor_total where amount > 0 order by amount desc, debtor limit 1000)
            union select debtor, currency from finance.receivable_delta),
        part as (
            select r.debtor, r.currency, r.customer_id, r.customer_name, {0} - r.due_on as days, r.amount, r.invoices
            from candidate c cross join lateral (
                select * from finance.receivable r where r.debtor = c.debtor and r.currency = c.currency offset 0) r
            union all
            select debtor, currency, customer_id, customer_name, {0} - due_on, amount, invoices from finance.receivable_delta)
        select max(customer_id::text) as customer_id, max(customer_name) as customer_name, currency,
               coalesce(sum(amount) filter (where days <= 0), 0) as current,
               coalesce(sum(amount) filter (where days between 1 and 30), 0) as days30,
               coalesce(sum(amount) filter (where days between 31 and 60), 0) as days60,
               coalesce(sum(amount) filter (where days between 61 and 90), 0) as days90,
               coalesce(sum(amount) filter (where days > 90), 0) as over90,
               sum(amount) as total, sum(invoices) as invoices
        from part group by debtor, currency having sum(amount) > 0 order by total desc, debtor limit 1000""";

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
        return dsl.fetch(AGING, val(today))
                .map(row -> new Aging(
                        row.get("customer_id", UUID.class),
                        row.get("customer_name", String.class),
                        row.get("currency", String.class),
                        row.get("current", BigDecimal.class),
                        row.get("days30", BigDecimal.class),
                        row.get("days60", BigDecimal.class),
                        row.get("days90", BigDecimal.class),
                        row.get("over90", BigDecimal.class),
                        row.get("total", BigDecimal.class),
                        row.get("invoices", Long.class)));
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
