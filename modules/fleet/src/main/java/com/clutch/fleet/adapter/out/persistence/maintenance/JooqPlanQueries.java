package com.clutch.fleet.adapter.out.persistence.maintenance;

import static com.clutch.fleet.jooq.Tables.PLAN_TEMPLATE;
import static com.clutch.fleet.jooq.Tables.SERVICE_PLAN;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static com.clutch.fleet.jooq.Tables.VEHICLE_TELEMETRY;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import com.clutch.fleet.adapter.out.persistence.vehicle.JooqVehicleName;
import com.clutch.fleet.application.maintenance.PlanFilter;
import com.clutch.fleet.application.maintenance.PlanQueries;
import com.clutch.fleet.application.maintenance.PlanView;
import com.clutch.fleet.application.maintenance.TemplateView;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqPlanQueries implements PlanQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-createdAt",
            Map.of(
                    "createdAt", SERVICE_PLAN.CREATED_AT,
                    "updatedAt", SERVICE_PLAN.UPDATED_AT,
                    "name", SERVICE_PLAN.NAME,
                    "nextDueDate", SERVICE_PLAN.NEXT_DUE_AT));
    private static final SortKeys TEMPLATE_SORT =
            SortKeys.of("-createdAt", Map.of("createdAt", PLAN_TEMPLATE.CREATED_AT, "name", PLAN_TEMPLATE.NAME));
    private static final Field<String> VEHICLE_NAME = JooqVehicleName.column();
    private static final Field<Long> PLANS = field(select(count())
                    .from(SERVICE_PLAN)
                    .where(SERVICE_PLAN.TEMPLATE_ID.eq(PLAN_TEMPLATE.ID))
                    .and(SERVICE_PLAN.ACTIVE))
            .cast(Long.class)
            .as("plans");

    private final DSLContext dsl;
    private final JooqPages pages;
    private final Clock clock;

    JooqPlanQueries(DSLContext dsl, JooqPages pages, Clock clock) {
        this.dsl = dsl;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Optional<PlanView> find(UUID id) {
        return plans(SERVICE_PLAN.ID.eq(id)).fetchOptional(JooqPlanQueries::plan);
    }

    @Override
    public Page<PlanView> list(PlanFilter filter, PageRequest page) {
        return pages.page(plans(conditions(filter)), page, SORT, SERVICE_PLAN.ID, JooqPlanQueries::plan);
    }

    @Override
    public void forEach(PlanFilter filter, PageRequest page, Consumer<? super PlanView> sink) {
        pages.forEach(plans(conditions(filter)), page, SORT, SERVICE_PLAN.ID, JooqPlanQueries::plan, sink);
    }

    @Override
    public Optional<TemplateView> findTemplate(UUID id) {
        return templates(PLAN_TEMPLATE.ID.eq(id)).fetchOptional(JooqPlanQueries::template);
    }

    @Override
    public Page<TemplateView> listTemplates(PageRequest page) {
        return pages.page(
                templates(PLAN_TEMPLATE.ACTIVE.isTrue()),
                page,
                TEMPLATE_SORT,
                PLAN_TEMPLATE.ID,
                JooqPlanQueries::template);
    }

    @Override
    public void forEachTemplate(PageRequest page, Consumer<? super TemplateView> sink) {
        pages.forEach(
                templates(PLAN_TEMPLATE.ACTIVE.isTrue()),
                page,
                TEMPLATE_SORT,
                PLAN_TEMPLATE.ID,
                JooqPlanQueries::template,
                sink);
    }

    private SelectConditionStep<? extends Record> plans(Condition condition) {
        return dsl.select(SERVICE_PLAN.asterisk())
                .select(
                        VEHICLE_NAME,
                        VEHICLE.LICENSE_PLATE,
                        VEHICLE_TELEMETRY.ODOMETER,
                        DSL.when(SERVICE_PLAN.ACTIVE.isTrue().and(JooqOverduePlans.at(clock.instant())), inline(true))
                                .else_(inline(false))
                                .as("overdue"))
                .from(SERVICE_PLAN)
                .join(VEHICLE)
                .on(VEHICLE.ID.eq(SERVICE_PLAN.VEHICLE_ID))
                .leftJoin(VEHICLE_TELEMETRY)
                .on(VEHICLE_TELEMETRY.VEHICLE_ID.eq(SERVICE_PLAN.VEHICLE_ID))
                .where(condition);
    }

    private SelectConditionStep<? extends Record> templates(Condition condition) {
        return dsl.select(PLAN_TEMPLATE.asterisk(), PLANS).from(PLAN_TEMPLATE).where(condition);
    }

    private static Condition conditions(PlanFilter filter) {
        Condition condition = SERVICE_PLAN.ACTIVE.eq(inline(filter.active() == null || filter.active()));
        if (filter.vehicleId() != null) {
            condition = condition.and(SERVICE_PLAN.VEHICLE_ID.eq(filter.vehicleId()));
        }
        if (filter.templateId() != null) {
            condition = condition.and(SERVICE_PLAN.TEMPLATE_ID.eq(filter.templateId()));
        }
        if (filter.dueBefore() != null) {
            condition = condition.and(SERVICE_PLAN.NEXT_DUE_AT.lt(filter.dueBefore()));
        }
        return condition;
    }

    private static PlanView plan(Record row) {
        var plan = JooqPlanRows.plan(row);
        var due = plan.nextDue();
        return new PlanView(
                plan.id(),
                plan.vehicleId(),
                row.get(VEHICLE_NAME),
                row.get(VEHICLE.LICENSE_PLATE),
                plan.templateId(),
                plan.name(),
                plan.every().kilometres(),
                plan.every().days(),
                plan.every().hours(),
                plan.lastService().at(),
                plan.lastService().odometer(),
                plan.lastService().engineHours(),
                due.at(),
                due.odometer(),
                due.engineHours(),
                row.get(VEHICLE_TELEMETRY.ODOMETER),
                row.get("overdue", Boolean.class),
                plan.active(),
                plan.createdAt(),
                plan.updatedAt(),
                plan.version());
    }

    private static TemplateView template(Record row) {
        var template = JooqPlanRows.template(row);
        return new TemplateView(
                template.id(),
                template.name(),
                template.make(),
                template.model(),
                template.fleetId(),
                template.every().kilometres(),
                template.every().days(),
                template.every().hours(),
                template.active(),
                row.get(PLANS),
                template.createdAt(),
                template.updatedAt(),
                template.version());
    }
}
