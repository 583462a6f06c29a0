package com.clutch.finance.adapter.out.persistence.report;

import static org.jooq.impl.DSL.val;

import com.clutch.finance.application.report.Tallies;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqTallies implements Tallies {

    // Each statement moves rows, so nobody sees them twice or not at all.
    private static final String FOLD = """
        with taken as (
            delete from finance.tally_delta where id = any (array(select id from finance.tally_delta order by id limit {0}))
            returning measure, bucket, day, items, amount)
        insert into finance.tally as t (measure, bucket, day, items, amount)
        select measure, bucket, day, sum(items), sum(amount) from taken group by measure, bucket, day
        on conflict (measure, day, bucket) do update set items = t.items + excluded.items, amount = t.amount + excluded.amount
        """;
    private static final String FOLD_RECEIVABLES = """
        with taken as (
            delete from finance.receivable_delta
            where id = any (array(select id from finance.receivable_delta order by id limit {0})) returning *),
        debtors as (
            insert into finance.debtor_total as t (debtor, currency, amount)
            select debtor, currency, sum(amount) from taken group by debtor, currency
            on conflict (debtor, currency) do update set amount = t.amount + excluded.amount)
        insert into finance.receivable as r (debtor, currency, due_on, customer_id, customer_name, amount, invoices)
        select debtor, currency, due_on, max(customer_id::text)::uuid, (array_agg(customer_name order by id desc))[1],
               sum(amount), sum(invoices)
        from taken group by debtor, currency, due_on
        on conflict (debtor, currency, due_on) do update set customer_name = excluded.customer_name,
            amount = r.amount + excluded.amount, invoices = r.invoices + excluded.invoices
        """;
    private static final String FORGET = "delete from finance.receivable where invoices = 0 and amount = 0";

    private final DSLContext dsl;

    JooqTallies(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public boolean fold(int limit) {
        // One at a time: two would take one another's rows in another order and wait for ever.
        var alone = dsl.fetchSingle("select pg_try_advisory_xact_lock(hashtextextended('finance.tally', 0))")
                .get(0, Boolean.class);
        if (!alone) {
            return false;
        }
        var folded = dsl.execute(FOLD, val(limit));
        var receivables = dsl.execute(FOLD_RECEIVABLES, val(limit));
        if (receivables > 0) {
            dsl.execute(FORGET);
        }
        return folded + receivables > 0;
    }
}
