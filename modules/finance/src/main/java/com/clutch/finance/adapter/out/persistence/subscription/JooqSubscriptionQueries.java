package com.clutch.finance.adapter.out.persistence.subscription;

import static com.clutch.finance.adapter.out.persistence.JooqConditions.given;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.words;
import static com.clutch.finance.jooq.Tables.INVOICE;
import static com.clutch.finance.jooq.Tables.SUBSCRIPTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import com.clutch.finance.application.subscription.RevenueSubscription;
import com.clutch.finance.application.subscription.SubscriptionMetrics;
import com.clutch.finance.application.subscription.SubscriptionQueries;
import com.clutch.finance.application.subscription.SubscriptionView;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqSubscriptionQueries implements SubscriptionQueries {

    private static final SortKeys SORT =
            SortKeys.of("-createdAt", Map.of("createdAt", SUBSCRIPTION.CREATED_AT, "amount", SUBSCRIPTION.PRICE));
    private static final Field<BigDecimal> REVENUE =
            DSL.field(DSL.select(coalesce(sum(INVOICE.PAID), inline(BigDecimal.ZERO)))
                    .from(INVOICE)
                    .where(INVOICE.SUBSCRIPTION_ID.eq(SUBSCRIPTION.ID)));

    // {0} is the day 30 days ago. Whoever ended after it and was younger than the days between began after it.
    private static final String METRICS = """
        with t as (
            select measure, day, items, amount, split_part(bucket, '/', 1) as status,
                   case measure when 'SUBSCRIPTION_ENDED' then bucket::int end as age,
                   case split_part(bucket, '/', 2) when 'YEARLY' then 12 when 'QUARTERLY' then 3 else 1 end as months
            from (select measure, bucket, day, items, amount from finance.tally
                  where measure = 'SUBSCRIPTION' or measure in ('SUBSCRIPTION_STARTED', 'SUBSCRIPTION_ENDED') and day > {0}
                  union all
                  select measure, bucket, day, items, amount from finance.tally_delta
                  where measure = 'SUBSCRIPTION' or measure in ('SUBSCRIPTION_STARTED', 'SUBSCRIPTION_ENDED') and day > {0}) b)
        select coalesce(sum(items) filter (where measure = 'SUBSCRIPTION'), 0) as all_of_them,
               coalesce(sum(items) filter (where status in ('ACTIVE', 'PAST_DUE')), 0) as recurring,
               coalesce(sum(items) filter (where status = 'TRIALING'), 0) as trialing,
               coalesce(sum(amount / months) filter (where status in ('ACTIVE', 'PAST_DUE')), 0) as monthly,
               coalesce(sum(items) filter (
                   where measure = 'SUBSCRIPTION' and status not in ('CANCELLED', 'EXPIRED')), 0) as running,
               coalesce(sum(items) filter (where measure = 'SUBSCRIPTION_STARTED'), 0) as started,
               coalesce(sum(items) filter (where measure = 'SUBSCRIPTION_ENDED'), 0) as ended,
               coalesce(sum(items) filter (where age >= day - {0}), 0) as ended_old
        from t""";

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqSubscriptionQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<SubscriptionView> find(UUID id) {
        return dsl.selectFrom(SUBSCRIPTION).where(SUBSCRIPTION.ID.eq(id)).fetchOptional(JooqSubscriptionQueries::view);
    }

    @Override
    public Page<SubscriptionView> list(SubscriptionFilter filter, PageRequest page) {
        return pages.page(select(filter, page.q()), page, SORT, SUBSCRIPTION.ID, JooqSubscriptionQueries::view);
    }

    @Override
    public void forEach(SubscriptionFilter filter, PageRequest page, Consumer<? super SubscriptionView> sink) {
        pages.forEach(select(filter, page.q()), page, SORT, SUBSCRIPTION.ID, JooqSubscriptionQueries::view, sink);
    }

    @Override
    public Page<RevenueSubscription> revenue(SubscriptionFilter filter, PageRequest page) {
        return pages.page(select(filter, page.q()), page, SORT, SUBSCRIPTION.ID, JooqSubscriptionQueries::revenueView);
    }

    @Override
    public void forEachRevenue(
            SubscriptionFilter filter, PageRequest page, Consumer<? super RevenueSubscription> sink) {
        pages.forEach(
                select(filter, page.q()), page, SORT, SUBSCRIPTION.ID, JooqSubscriptionQueries::revenueView, sink);
    }

    @Override
    public long startedSince(Instant from) {
        return dsl.fetchCount(SUBSCRIPTION, SUBSCRIPTION.CREATED_AT.ge(from));
    }

    @Override
    public SubscriptionMetrics metrics(Instant now) {
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(30);
        var row = dsl.fetchSingle(METRICS, val(day));
        var running = row.get("running", Long.class);
        var ended = row.get("ended", Long.class);
        return SubscriptionMetrics.of(
                row.get("all_of_them", Long.class),
                row.get("recurring", Long.class),
                row.get("trialing", Long.class),
                row.get("monthly", BigDecimal.class).setScale(2, RoundingMode.HALF_UP),
                running - row.get("started", Long.class) + ended,
                row.get("ended_old", Long.class),
                running,
                now);
    }

    private Select<? extends Record> select(SubscriptionFilter filter, @Nullable String q) {
        return dsl.select(SUBSCRIPTION.asterisk(), REVENUE)
                .from(SUBSCRIPTION)
                .where(given(
                        filter.statuses(),
                        all -> SUBSCRIPTION.STATUS.in(
                                all.stream().map(Enum::name).toList())))
                .and(given(filter.customerId(), SUBSCRIPTION.CUSTOMER_ID::eq))
                .and(given(filter.planId(), SUBSCRIPTION.PLAN_ID::eq))
                .and(words(q, SUBSCRIPTION.SEARCH_WORDS));
    }

    private static SubscriptionView view(Record row) {
        return SubscriptionView.of(JooqSubscriptionRows.subscription(row));
    }

    private static RevenueSubscription revenueView(Record row) {
        return RevenueSubscription.of(view(row), row.get(REVENUE));
    }
}
