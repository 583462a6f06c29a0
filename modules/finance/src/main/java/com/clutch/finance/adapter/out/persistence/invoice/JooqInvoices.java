package com.clutch.finance.adapter.out.persistence.invoice;

import static com.clutch.finance.adapter.out.persistence.JooqConditions.given;
import static com.clutch.finance.jooq.Tables.INVOICE;
import static com.clutch.finance.jooq.Tables.INVOICE_LINE;
import static com.clutch.finance.jooq.Tables.INVOICE_SERIES;
import static org.jooq.impl.DSL.inline;

import com.clutch.finance.adapter.out.persistence.JooqTables;
import com.clutch.finance.domain.invoice.Invoice;
import com.clutch.finance.domain.invoice.InvoiceStatus;
import com.clutch.finance.domain.invoice.Invoices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqInvoices implements Invoices {

    private final DSLContext dsl;
    private final JooqTables tables;

    JooqInvoices(DSLContext dsl, JooqTables tables) {
        this.dsl = dsl;
        this.tables = tables;
    }

    @Override
    public Optional<Invoice> findForUpdate(UUID id) {
        return dsl.select(INVOICE.asterisk(), JooqInvoiceRows.LINES)
                .from(INVOICE)
                .where(INVOICE.ID.eq(id))
                .forUpdate()
                .of(INVOICE)
                .fetchOptional(JooqInvoiceRows::invoice);
    }

    @Override
    public List<Invoice> lateForUpdate(LocalDate day, int limit) {
        return dsl.select(INVOICE.asterisk(), JooqInvoiceRows.LINES)
                .from(INVOICE)
                .where(INVOICE.DUE.gt(inline(BigDecimal.ZERO)))
                .and(INVOICE.DUE_ON.lt(day))
                .and(INVOICE.STATUS.in("SENT", "VIEWED", "PARTIAL"))
                .orderBy(INVOICE.DUE_ON)
                .limit(limit)
                .forUpdate()
                .of(INVOICE)
                .skipLocked()
                .fetch(JooqInvoiceRows::invoice);
    }

    @Override
    public List<Invoice> after(@Nullable UUID id, int limit) {
        return dsl.select(INVOICE.asterisk(), JooqInvoiceRows.LINES)
                .from(INVOICE)
                .where(given(id, INVOICE.ID::gt))
                .orderBy(INVOICE.ID)
                .limit(limit)
                .fetch(JooqInvoiceRows::invoice);
    }

    @Override
    public Invoice.Number next(String series) {
        var next = dsl.insertInto(INVOICE_SERIES)
                .set(INVOICE_SERIES.SERIES, series)
                .set(INVOICE_SERIES.NEXT, 2L)
                .onConflict(INVOICE_SERIES.SERIES)
                .doUpdate()
                .set(INVOICE_SERIES.NEXT, INVOICE_SERIES.NEXT.plus(1))
                .returning(INVOICE_SERIES.NEXT)
                .fetchSingle(INVOICE_SERIES.NEXT);
        return new Invoice.Number(series, next - 1);
    }

    @Override
    public void add(Invoice invoice) {
        tables.add(JooqInvoiceRows.row(invoice));
        addLines(invoice);
    }

    @Override
    public void save(Invoice invoice) {
        tables.save(JooqInvoiceRows.row(invoice));
        if (invoice.status() == InvoiceStatus.DRAFT) {
            dsl.deleteFrom(INVOICE_LINE)
                    .where(INVOICE_LINE.INVOICE_ID.eq(invoice.id()))
                    .execute();
            addLines(invoice);
        }
    }

    private void addLines(Invoice invoice) {
        dsl.batchInsert(JooqInvoiceRows.lines(invoice)).execute();
    }
}
