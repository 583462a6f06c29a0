package com.clutch.finance.adapter.out.persistence.report;

import static com.clutch.finance.jooq.Tables.REVENUE_DELTA;
import static org.jooq.impl.DSL.val;

import com.clutch.finance.application.report.RevenueRollup;
import com.clutch.finance.application.report.RevenueStream;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.jooq.tables.records.RevenueDeltaRecord;
import com.clutch.platform.persistence.BulkRows;
import com.clutch.platform.persistence.WrittenAtCommit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqRevenueRollup implements RevenueRollup {

    private final DSLContext dsl;
    private final WrittenAtCommit<RevenueDeltaRecord> added;

    JooqRevenueRollup(DSLContext dsl) {
        this.dsl = dsl;
        this.added = new WrittenAtCommit<>(
                dsl, rows -> BulkRows.of(REVENUE_DELTA, rows).all(dsl));
    }

    @Override
    public void add(UUID id, LocalDate day, RevenueStream stream, PaymentMethod method, Money base, int payments) {
        var row = new RevenueDeltaRecord();
        row.setId(id);
        row.setDay(day);
        row.setStream(stream.name());
        row.setMethod(method.name());
        row.setAmount(base.amount());
        row.setPayments(payments);
        added.add(List.of(row));
    }

    @Override
    public boolean fold(int limit) {
        // One statement moves the rows, so nobody sees them twice or not at all.
        var folded = dsl.execute("""
                with taken as (
                    delete from finance.revenue_delta where id = any (array(
                        select id from finance.revenue_delta order by id limit {0} for update skip locked))
                    returning day, stream, method, amount, payments)
                insert into finance.revenue_day as r (day, stream, method, amount, payments)
                select day, stream, method, sum(amount), sum(payments) from taken group by day, stream, method
                order by day, stream, method
                on conflict (day, stream, method) do update
                set amount = r.amount + excluded.amount, payments = r.payments + excluded.payments
                """, val(limit));
        return folded > 0;
    }
}
