package com.clutch.finance;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.testing.TestDatabase;

/** Compares tallies with the rows they were made from. */
final class TallyCheck {

    private TallyCheck() {}

    /** Tallies and what is added to them are what counting every row gives. */
    static void assertTallied() {
        assertSame("""
                select measure, bucket, day, sum(items), sum(amount) from (
                    select measure, bucket, day, items, amount from finance.tally
                    union all select measure, bucket, day, items, amount from finance.tally_delta) t
                group by measure, bucket, day having sum(items) <> 0 or sum(amount) <> 0""", """
                select 'PAYMENT', status, '1970-01-01'::date, count(*), sum(base_amount) from finance.payment group by status
                union all
                select 'SUBSCRIPTION', status || '/' || billing_interval, '1970-01-01', count(*), sum(base_price)
                from finance.subscription group by 2
                union all
                select 'SUBSCRIPTION_STARTED', '', (created_at at time zone 'UTC')::date, count(*), 0
                from finance.subscription group by 3
                union all
                select 'SUBSCRIPTION_ENDED',
                       least((ended_at at time zone 'UTC')::date - (created_at at time zone 'UTC')::date, 31)::text,
                       (ended_at at time zone 'UTC')::date, count(*), 0
                from finance.subscription where ended_at is not null group by 2, 3
                union all
                select 'RECEIVABLE', '', due_on, count(*), sum(due * rate) from finance.invoice where due > 0 group by due_on
                union all
                select 'PLAN', plan_id || '/' || status || '/' || base_price || case when paid_once then '/paid' else '/never' end,
                       '1970-01-01', count(*), 0
                from finance.subscription group by 2
                union all
                select 'PLAN_REVENUE', s.plan_id::text, '1970-01-01', 0, sum(i.paid * i.rate)
                from finance.subscription s join finance.invoice i on i.subscription_id = s.id where i.paid <> 0 group by 2""");
        assertThat(TestDatabase.dsl().fetch("""
                select i.subscription_id from finance.invoice i join finance.subscription s on s.id = i.subscription_id
                where i.paid > 0 and not s.paid_once""")).isEmpty();
        assertSame("""
                select debtor, currency, due_on, sum(amount), sum(invoices) from (
                    select debtor, currency, due_on, amount, invoices from finance.receivable
                    union all select debtor, currency, due_on, amount, invoices from finance.receivable_delta) r
                group by debtor, currency, due_on having sum(amount) <> 0 or sum(invoices) <> 0""", """
                select coalesce(customer_id::text, 'name ' || customer_name), currency, due_on, sum(due), count(*)
                from finance.invoice where due > 0 group by 1, 2, 3""");
        assertSame(
                "select debtor, currency, amount from finance.debtor_total where amount <> 0",
                "select debtor, currency, sum(amount) from finance.receivable group by 1, 2 having sum(amount) <> 0");
    }

    private static void assertSame(String kept, String counted) {
        var differences = TestDatabase.dsl()
                .fetch("(%1$s except %2$s) union all (%2$s except %1$s)"
                        .formatted("(" + kept + ")", "(" + counted + ")"));
        assertThat(differences).isEmpty();
    }
}
