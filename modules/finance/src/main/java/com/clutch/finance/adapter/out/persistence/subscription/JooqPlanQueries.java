package com.clutch.finance.adapter.out.persistence.subscription;

import static com.clutch.finance.adapter.out.persistence.JooqConditions.given;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.same;
import static com.clutch.finance.jooq.Tables.PLAN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import com.clutch.finance.application.subscription.PlanQueries;
import com.clutch.finance.application.subscription.PlanView;
import com.clutch.finance.domain.subscription.PlanStatus;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqPlanQueries implements PlanQueries {

    private static final SortKeys SORT =
            SortKeys.of("-createdAt", Map.of("createdAt", PLAN.CREATED_AT, "price", PLAN.PRICE, "name", PLAN.NAME));

    // One row per plan, status, price and whether it was paid for; and one per plan for the money.
    private static final String BUCKETS = """
        select measure, split_part(bucket, '/', 1) as plan_id, split_part(bucket, '/', 2) as status,
               case measure when 'PLAN' then split_part(bucket, '/', 3)::numeric end as price,
               split_part(bucket, '/', 4) = 'paid' as paid, items, amount
        from (select measure, bucket, items, amount from finance.tally where measure in ('PLAN', 'PLAN_REVENUE')
              union all
              select measure, bucket, items, amount from finance.tally_delta where measure in ('PLAN', 'PLAN_REVENUE')) t""";
    private static final String WORTH = """
        (select plan_id::uuid as plan_id, coalesce(sum(amount), 0) as revenue, coalesce(sum(items), 0)::bigint as ever,
                coalesce(sum(items) filter (where paid), 0)::bigint as converted,
                coalesce(sum(items) filter (where status in ('ACTIVE', 'PAST_DUE', 'UNPAID', 'PAUSED')), 0)::bigint as running,
                coalesce(sum(sum(items) filter (where status in ('ACTIVE', 'PAST_DUE', 'UNPAID', 'PAUSED'))) over (), 0)::bigint
                    as running_of_all
         from (%s) b group by plan_id)""".formatted(BUCKETS);
    private static final String UPTAKE = """
        with b as (%s),
        average as (select sum(items * price) / nullif(sum(items), 0) as price from b where measure = 'PLAN')
        select coalesce(sum(b.items), 0) as subscriptions, coalesce(sum(b.items) filter (where b.paid), 0) as paid,
               coalesce(sum(b.amount), 0) as revenue,
               coalesce(sum(b.items) filter (where b.status in ('CANCELLED', 'EXPIRED') and b.price >= a.price)
                   / nullif(sum(b.items) filter (where b.price >= a.price), 0), 0) as ended
        from b cross join average a""".formatted(BUCKETS);

    private static final Table<Record> OF_PLAN = table(WORTH).as("worth");
    private static final Field<UUID> PLAN_ID = field(name("worth", "plan_id"), SQLDataType.UUID);
    private static final Field<BigDecimal> REVENUE = coalesce(
                    field(name("worth", "revenue"), SQLDataType.NUMERIC), inline(BigDecimal.ZERO))
            .as("revenue");
    private static final Field<Long> RUNNING = counted("running");
    private static final Field<Long> RUNNING_OF_ALL = counted("running_of_all");
    private static final Field<Long> EVER = counted("ever");
    private static final Field<Long> CONVERTED = counted("converted");

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqPlanQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<PlanView> find(UUID id) {
        return select(PLAN.ID.eq(id)).fetchOptional(JooqPlanQueries::view);
    }

    @Override
    public Page<PlanView> list(@Nullable PlanStatus status, PageRequest page) {
        return pages.page(select(listed(status, page)), page, SORT, PLAN.ID, JooqPlanQueries::view);
    }

    @Override
    public void forEach(@Nullable PlanStatus status, PageRequest page, Consumer<? super PlanView> sink) {
        pages.forEach(select(listed(status, page)), page, SORT, PLAN.ID, JooqPlanQueries::view, sink);
    }

    @Override
    public Uptake uptake() {
        var row = dsl.fetchSingle(UPTAKE);
        return new Uptake(
                row.get("subscriptions", Long.class),
                row.get("paid", Long.class),
                row.get("revenue", BigDecimal.class).setScale(2, RoundingMode.HALF_UP),
                row.get("ended", BigDecimal.class).setScale(4, RoundingMode.HALF_UP));
    }

    private static Condition listed(@Nullable PlanStatus status, PageRequest page) {
        return same(status, PLAN.STATUS)
                .and(given(
                        page.q(), text -> PLAN.NAME.containsIgnoreCase(text).or(PLAN.CODE.containsIgnoreCase(text))));
    }

    private SelectConditionStep<? extends Record> select(Condition condition) {
        return dsl.select(PLAN.asterisk(), RUNNING, RUNNING_OF_ALL, EVER, CONVERTED, REVENUE)
                .from(PLAN)
                .leftJoin(OF_PLAN)
                .on(PLAN_ID.eq(PLAN.ID))
                .where(condition);
    }

    private static Field<Long> counted(String column) {
        return coalesce(field(name("worth", column), SQLDataType.BIGINT), inline(0L))
                .as(column);
    }

    private static PlanView view(Record row) {
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
                percent(row.get(RUNNING), row.get(RUNNING_OF_ALL)),
                percent(row.get(CONVERTED), row.get(EVER)),
                row.get(REVENUE).setScale(2, RoundingMode.HALF_UP),
                row.get(RUNNING),
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
