package com.clutch.fleet.adapter.out.persistence.maintenance;

import static com.clutch.fleet.jooq.Tables.SERVICE_PLAN;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static com.clutch.fleet.jooq.Tables.VEHICLE_TELEMETRY;
import static com.clutch.fleet.jooq.Tables.WORK_ORDER;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import com.clutch.fleet.domain.maintenance.PlanTemplate;
import com.clutch.fleet.domain.maintenance.ServicePlan;
import com.clutch.fleet.domain.maintenance.ServicePlans;
import com.clutch.kernel.StaleVersionException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqServicePlans implements ServicePlans {

    private final DSLContext dsl;

    JooqServicePlans(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<ServicePlan> findForUpdate(UUID id) {
        return dsl.selectFrom(SERVICE_PLAN)
                .where(SERVICE_PLAN.ID.eq(id))
                .forUpdate()
                .fetchOptional(JooqPlanRows::plan);
    }

    @Override
    public @Nullable Instant nextDueOf(UUID vehicleId) {
        var days = select(SERVICE_PLAN.NEXT_DUE_AT.as("day"))
                .from(SERVICE_PLAN)
                .where(SERVICE_PLAN.VEHICLE_ID.eq(vehicleId))
                .and(SERVICE_PLAN.ACTIVE)
                .unionAll(select(WORK_ORDER.SCHEDULED_FOR)
                        .from(WORK_ORDER)
                        .where(WORK_ORDER.VEHICLE_ID.eq(vehicleId))
                        .and(WORK_ORDER.STATUS.eq(inline("SCHEDULED"))))
                .asTable("days");
        return dsl.select(min(days.field("day", Instant.class))).from(days).fetchOne(0, Instant.class);
    }

    @Override
    public List<ServicePlan> after(@Nullable UUID id, int limit) {
        return dsl.selectFrom(SERVICE_PLAN)
                .where(id == null ? noCondition() : SERVICE_PLAN.ID.gt(id))
                .orderBy(SERVICE_PLAN.ID)
                .limit(limit)
                .fetch(JooqPlanRows::plan);
    }

    @Override
    public List<Candidate> candidates(PlanTemplate template, int limit) {
        return dsl.select(VEHICLE.ID, VEHICLE_TELEMETRY.ODOMETER, VEHICLE_TELEMETRY.ENGINE_HOURS)
                .from(VEHICLE)
                .join(VEHICLE_TELEMETRY)
                .on(VEHICLE_TELEMETRY.VEHICLE_ID.eq(VEHICLE.ID))
                .where(waitsFor(template))
                .orderBy(VEHICLE.ID)
                .limit(limit)
                .fetch(row -> new Candidate(row.value1(), row.value2(), row.value3()));
    }

    @Override
    public long countCandidates(PlanTemplate template) {
        return dsl.fetchCount(VEHICLE, waitsFor(template));
    }

    @Override
    public void add(List<ServicePlan> plans) {
        try {
            dsl.batch(plans.stream()
                            .map(plan -> (Query) dsl.insertInto(SERVICE_PLAN).set(JooqPlanRows.row(plan)))
                            .toList())
                    .execute();
        } catch (DuplicateKeyException taken) {
            throw JooqPlanRows.nameTaken(taken);
        }
    }

    @Override
    public void save(ServicePlan plan) {
        var row = JooqPlanRows.row(plan);
        row.reset(SERVICE_PLAN.ID);
        row.reset(SERVICE_PLAN.CREATED_AT);
        try {
            var changed = dsl.update(SERVICE_PLAN)
                    .set(row)
                    .where(SERVICE_PLAN.ID.eq(plan.id()))
                    .and(SERVICE_PLAN.VERSION.eq(plan.version() - 1))
                    .execute();
            if (changed == 0) {
                var stored = findForUpdate(plan.id()).orElseThrow();
                throw new StaleVersionException(plan.version() - 1, stored.version(), stored);
            }
        } catch (DuplicateKeyException taken) {
            throw JooqPlanRows.nameTaken(taken);
        }
    }

    private static Condition waitsFor(PlanTemplate template) {
        var condition = VEHICLE.STATUS.notIn(inline("DECOMMISSIONED"), inline("RETIRED"));
        if (template.make() != null) {
            condition = condition.and(lower(VEHICLE.MAKE).eq(template.make().toLowerCase(Locale.ROOT)));
        }
        if (template.model() != null) {
            condition = condition.and(lower(VEHICLE.MODEL).eq(template.model().toLowerCase(Locale.ROOT)));
        }
        if (template.fleetId() != null) {
            condition = condition.and(VEHICLE.FLEET_ID.eq(template.fleetId()));
        }
        return condition.and(notExists(selectOne()
                .from(SERVICE_PLAN)
                .where(SERVICE_PLAN.VEHICLE_ID.eq(VEHICLE.ID))
                .and(SERVICE_PLAN.ACTIVE)
                .and(SERVICE_PLAN
                        .TEMPLATE_ID
                        .eq(template.id())
                        .or(lower(SERVICE_PLAN.NAME).eq(template.name().toLowerCase(Locale.ROOT))))));
    }
}
