package com.clutch.finance.adapter.out.persistence.subscription;

import static com.clutch.finance.adapter.out.persistence.JooqConditions.same;
import static com.clutch.finance.jooq.Tables.INVOICE;
import static com.clutch.finance.jooq.Tables.PLAN;
import static com.clutch.finance.jooq.Tables.PRICING_SCENARIO;
import static com.clutch.finance.jooq.Tables.PRICING_TEST;
import static com.clutch.finance.jooq.Tables.SUBSCRIPTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import com.clutch.finance.application.subscription.PricingExperiments;
import com.clutch.finance.domain.subscription.ScenarioStatus;
import com.clutch.finance.domain.subscription.ScenarioType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqPricingExperiments implements PricingExperiments {

    private final DSLContext dsl;

    JooqPricingExperiments(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void add(Scenario scenario, UUID by) {
        dsl.insertInto(PRICING_SCENARIO)
                .set(PRICING_SCENARIO.ID, scenario.id())
                .set(PRICING_SCENARIO.VERSION, scenario.version())
                .set(PRICING_SCENARIO.NAME, scenario.name())
                .set(PRICING_SCENARIO.DESCRIPTION, scenario.description())
                .set(PRICING_SCENARIO.TYPE, scenario.type().name())
                .set(PRICING_SCENARIO.STATUS, scenario.status().name())
                .set(PRICING_SCENARIO.PLAN_ID, scenario.planId())
                .set(PRICING_SCENARIO.NEW_PRICE, scenario.newPrice())
                .set(PRICING_SCENARIO.ELASTICITY, scenario.elasticity())
                .set(PRICING_SCENARIO.TARGET_SEGMENT, scenario.targetSegment())
                .set(PRICING_SCENARIO.CONFIDENCE, scenario.confidence())
                .set(PRICING_SCENARIO.ASSUMPTIONS, scenario.assumptions().toArray(String[]::new))
                .set(PRICING_SCENARIO.STARTS_ON, scenario.startsOn())
                .set(PRICING_SCENARIO.ENDS_ON, scenario.endsOn())
                .set(PRICING_SCENARIO.CREATED_BY, by)
                .set(PRICING_SCENARIO.CREATED_AT, scenario.createdAt())
                .set(PRICING_SCENARIO.UPDATED_AT, scenario.updatedAt())
                .execute();
    }

    @Override
    public void add(PriceTest test, UUID by) {
        dsl.insertInto(PRICING_TEST)
                .set(PRICING_TEST.ID, test.id())
                .set(PRICING_TEST.VERSION, test.version())
                .set(PRICING_TEST.SCENARIO_ID, test.scenarioId())
                .set(PRICING_TEST.NAME, test.name())
                .set(PRICING_TEST.TEST_PLAN_ID, test.testPlanId())
                .set(PRICING_TEST.CONTROL_PLAN_ID, test.controlPlanId())
                .set(PRICING_TEST.START_DATE, test.startDate())
                .set(PRICING_TEST.END_DATE, test.endDate())
                .set(PRICING_TEST.CREATED_BY, by)
                .set(PRICING_TEST.CREATED_AT, test.createdAt())
                .set(PRICING_TEST.UPDATED_AT, test.updatedAt())
                .execute();
    }

    @Override
    public List<Scenario> scenarios(@Nullable ScenarioStatus status, int limit) {
        return dsl.select(PRICING_SCENARIO.asterisk(), PLAN.PRICE)
                .from(PRICING_SCENARIO)
                .join(PLAN)
                .on(PLAN.ID.eq(PRICING_SCENARIO.PLAN_ID))
                .where(same(status, PRICING_SCENARIO.STATUS))
                .orderBy(PRICING_SCENARIO.CREATED_AT.desc(), PRICING_SCENARIO.ID)
                .limit(limit)
                .fetch(JooqPricingExperiments::stored);
    }

    @Override
    public Optional<Scenario> scenario(UUID id) {
        return dsl.select(PRICING_SCENARIO.asterisk(), PLAN.PRICE)
                .from(PRICING_SCENARIO)
                .join(PLAN)
                .on(PLAN.ID.eq(PRICING_SCENARIO.PLAN_ID))
                .where(PRICING_SCENARIO.ID.eq(id))
                .fetchOptional(JooqPricingExperiments::stored);
    }

    @Override
    public List<PriceTest> tests(int limit) {
        return dsl.selectFrom(PRICING_TEST)
                .orderBy(PRICING_TEST.CREATED_AT.desc(), PRICING_TEST.ID)
                .limit(limit)
                .fetch(row -> new PriceTest(
                        row.getId(),
                        row.getScenarioId(),
                        row.getName(),
                        row.getTestPlanId(),
                        row.getControlPlanId(),
                        row.getStartDate(),
                        row.getEndDate(),
                        row.getCreatedAt(),
                        row.getUpdatedAt(),
                        row.getVersion()));
    }

    @Override
    public Cohort cohort(UUID planId, Instant from, Instant to) {
        var revenue = DSL.field(DSL.select(coalesce(sum(INVOICE.PAID.mul(INVOICE.RATE)), inline(BigDecimal.ZERO)))
                .from(INVOICE)
                .where(INVOICE.SUBSCRIPTION_ID.eq(SUBSCRIPTION.ID)));
        var each = DSL.select(SUBSCRIPTION.ENDED_AT.as("ended_at"), revenue.as("revenue"))
                .from(SUBSCRIPTION)
                .where(SUBSCRIPTION.PLAN_ID.eq(planId))
                .and(SUBSCRIPTION.CREATED_AT.ge(from))
                .and(SUBSCRIPTION.CREATED_AT.lt(to))
                .asTable("each");
        var brought = DSL.field(DSL.name("each", "revenue"), BigDecimal.class);
        var ended = DSL.field(DSL.name("each", "ended_at"), Instant.class);
        var row = dsl.select(
                        count(),
                        count().filterWhere(brought.gt(inline(BigDecimal.ZERO))),
                        count().filterWhere(ended.isNotNull()),
                        coalesce(sum(brought), inline(BigDecimal.ZERO)))
                .from(each)
                .fetchSingle();
        return new Cohort(row.value1(), row.value2(), row.value3(), row.value4().setScale(2, RoundingMode.HALF_UP));
    }

    @Override
    public boolean move(UUID id, long version, ScenarioStatus to, Instant at) {
        return dsl.update(PRICING_SCENARIO)
                        .set(PRICING_SCENARIO.STATUS, to.name())
                        .set(PRICING_SCENARIO.VERSION, version + 1)
                        .set(PRICING_SCENARIO.UPDATED_AT, at)
                        .where(PRICING_SCENARIO.ID.eq(id))
                        .and(PRICING_SCENARIO.VERSION.eq(version))
                        .execute()
                == 1;
    }

    private static Scenario stored(Record row) {
        return new Scenario(
                row.get(PRICING_SCENARIO.ID),
                row.get(PRICING_SCENARIO.NAME),
                row.get(PRICING_SCENARIO.DESCRIPTION),
                ScenarioType.valueOf(row.get(PRICING_SCENARIO.TYPE)),
                ScenarioStatus.valueOf(row.get(PRICING_SCENARIO.STATUS)),
                row.get(PRICING_SCENARIO.PLAN_ID),
                row.get(PLAN.PRICE),
                row.get(PRICING_SCENARIO.NEW_PRICE),
                row.get(PRICING_SCENARIO.ELASTICITY),
                row.get(PRICING_SCENARIO.TARGET_SEGMENT),
                row.get(PRICING_SCENARIO.CONFIDENCE),
                List.of(row.get(PRICING_SCENARIO.ASSUMPTIONS)),
                row.get(PRICING_SCENARIO.STARTS_ON),
                row.get(PRICING_SCENARIO.ENDS_ON),
                row.get(PRICING_SCENARIO.CREATED_AT),
                row.get(PRICING_SCENARIO.UPDATED_AT),
                row.get(PRICING_SCENARIO.VERSION));
    }
}
