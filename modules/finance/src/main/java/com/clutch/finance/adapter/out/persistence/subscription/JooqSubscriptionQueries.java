package com.clutch.finance.adapter.out.persistence.subscription;

import static com.clutch.finance.adapter.out.persistence.JooqConditions.given;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.same;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.words;
import static com.clutch.finance.jooq.Tables.INVOICE;
import static com.clutch.finance.jooq.Tables.PLAN;
import static com.clutch.finance.jooq.Tables.SUBSCRIPTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import com.clutch.finance.application.subscription.PlanView;
import com.clutch.finance.application.subscription.RevenueSubscription;
import com.clutch.finance.application.subscription.SubscriptionMetrics;
import com.clutch.finance.application.subscription.SubscriptionQueries;
import com.clutch.finance.application.subscription.SubscriptionView;
import com.clutch.finance.domain.subscription.PlanStatus;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
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

    private static final SortKeys PLAN_SORT =
            SortKeys.of("-createdAt", Map.of("createdAt", PLAN.CREATED_AT, "price", PLAN.PRICE, "name", PLAN.NAME));
    private static final SortKeys SORT =
            SortKeys.of("-createdAt", Map.of("createdAt", SUBSCRIPTION.CREATED_AT, "amount", SUBSCRIPTION.PRICE));
    private static final List<String> RUNNING = List.of("ACTIVE", "PAST_DUE", "UNPAID", "PAUSED");

    private static final Field<Long> SUBSCRIBERS =
            DSL.field(DSL.select(DSL.count().cast(Long.class))
                    .from(SUBSCRIPTION)
                    .where(SUBSCRIPTION.PLAN_ID.eq(PLAN.ID))
                    .and(SUBSCRIPTION.STATUS.in(RUNNING)));
    private static final Field<Long> EVER = DSL.field(
            DSL.select(DSL.count().cast(Long.class)).from(SUBSCRIPTION).where(SUBSCRIPTION.PLAN_ID.eq(PLAN.ID)));
    private static final Field<Long> ALL_SUBSCRIBERS = DSL.field(
            DSL.select(DSL.count().cast(Long.class)).from(SUBSCRIPTION).where(SUBSCRIPTION.STATUS.in(RUNNING)));
    private static final Field<Long> CONVERTED =
            DSL.field(DSL.select(DSL.countDistinct(SUBSCRIPTION.ID).cast(Long.class))
                    .from(SUBSCRIPTION)
                    .join(INVOICE)
                    .on(INVOICE.SUBSCRIPTION_ID.eq(SUBSCRIPTION.ID))
                    .where(SUBSCRIPTION.PLAN_ID.eq(PLAN.ID))
                    .and(INVOICE.PAID.gt(inline(BigDecimal.ZERO))));
    private static final Field<BigDecimal> PLAN_REVENUE =
            DSL.field(DSL.select(coalesce(sum(INVOICE.PAID.mul(INVOICE.RATE)), inline(BigDecimal.ZERO)))
                    .from(SUBSCRIPTION)
                    .join(INVOICE)
                    .on(INVOICE.SUBSCRIPTION_ID.eq(SUBSCRIPTION.ID))
                    .where(SUBSCRIPTION.PLAN_ID.eq(PLAN.ID)));
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
    public Optional<PlanView> plan(UUID id) {
        return dsl.select(PLAN.asterisk(), SUBSCRIBERS, ALL_SUBSCRIBERS, EVER, CONVERTED, PLAN_REVENUE)
                .from(PLAN)
                .where(PLAN.ID.eq(id))
                .fetchOptional(JooqSubscriptionQueries::planView);
    }

    @Override
    public Page<PlanView> plans(@Nullable PlanStatus status, PageRequest page) {
        return pages.page(selectPlans(status, page.q()), page, PLAN_SORT, PLAN.ID, JooqSubscriptionQueries::planView);
    }

    @Override
    public void forEachPlan(@Nullable PlanStatus status, PageRequest page, Consumer<? super PlanView> sink) {
        pages.forEach(selectPlans(status, page.q()), page, PLAN_SORT, PLAN.ID, JooqSubscriptionQueries::planView, sink);
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
    public long paidAtLeastOnce() {
        return dsl.select(DSL.countDistinct(INVOICE.SUBSCRIPTION_ID))
                .from(INVOICE)
                .where(INVOICE.SUBSCRIPTION_ID.isNotNull())
                .and(INVOICE.PAID.gt(inline(BigDecimal.ZERO)))
                .fetchSingle()
                .value1();
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

    private Select<? extends Record> selectPlans(@Nullable PlanStatus status, @Nullable String q) {
        return dsl.select(PLAN.asterisk(), SUBSCRIBERS, ALL_SUBSCRIBERS, EVER, CONVERTED, PLAN_REVENUE)
                .from(PLAN)
                .where(same(status, PLAN.STATUS))
                .and(given(q, text -> PLAN.NAME.containsIgnoreCase(text).or(PLAN.CODE.containsIgnoreCase(text))));
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

    private static PlanView planView(Record row) {
        var plan = JooqSubscriptionRows.plan(row);
        return new PlanView(
                plan.id(),
                plan.code(),
                plan.name(),
                plan.description(),
                plan.price().amount(),
                plan.price().currency(),
                plan.interval().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                plan.interval(),
                plan.trialDays(),
                plan.features(),
                plan.targetAudience(),
                percent(row.get(SUBSCRIBERS), row.get(ALL_SUBSCRIBERS)),
                percent(row.get(CONVERTED), row.get(EVER)),
                row.get(PLAN_REVENUE).setScale(2, RoundingMode.HALF_UP),
                row.get(SUBSCRIBERS),
                plan.catalogueVersion(),
                plan.status(),
                plan.createdAt(),
                plan.updatedAt(),
                plan.version());
    }

    private static BigDecimal percent(long part, long of) {
        return of == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }
}
