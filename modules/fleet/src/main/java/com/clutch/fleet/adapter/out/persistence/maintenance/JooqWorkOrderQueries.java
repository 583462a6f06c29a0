package com.clutch.fleet.adapter.out.persistence.maintenance;

import static com.clutch.fleet.jooq.Tables.SERVICE_PLAN;
import static com.clutch.fleet.jooq.Tables.TECHNICIAN;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static com.clutch.fleet.jooq.Tables.WORK_ORDER;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;

import com.clutch.fleet.adapter.out.persistence.vehicle.JooqVehicleName;
import com.clutch.fleet.application.maintenance.WorkOrderFilter;
import com.clutch.fleet.application.maintenance.WorkOrderQueries;
import com.clutch.fleet.application.maintenance.WorkOrderView;
import com.clutch.fleet.domain.maintenance.WorkOrderStatus;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import com.clutch.platform.persistence.WordSearch;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqWorkOrderQueries implements WorkOrderQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-scheduledDate",
            Map.of(
                    "scheduledDate", WORK_ORDER.SCHEDULED_FOR,
                    "completedDate", WORK_ORDER.COMPLETED_AT,
                    "createdAt", WORK_ORDER.CREATED_AT,
                    "updatedAt", WORK_ORDER.UPDATED_AT,
                    "title", WORK_ORDER.TITLE));
    private static final Field<String> VEHICLE_NAME = JooqVehicleName.column();
    private static final Field<String> PLAN_NAME = SERVICE_PLAN.NAME.as("plan_name");
    private static final Field<String> TECHNICIAN_NAME = TECHNICIAN.NAME.as("technician_name");

    private final DSLContext dsl;
    private final JooqPages pages;
    private final Clock clock;

    JooqWorkOrderQueries(DSLContext dsl, JooqPages pages, Clock clock) {
        this.dsl = dsl;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Optional<WorkOrderView> find(UUID id) {
        return workOrders(WORK_ORDER.ID.eq(id)).fetchOptional(this::view);
    }

    @Override
    public Page<WorkOrderView> list(WorkOrderFilter filter, PageRequest page) {
        return pages.page(
                workOrders(conditions(filter, page.q(), clock.instant())), page, SORT, WORK_ORDER.ID, this::view);
    }

    @Override
    public void forEach(WorkOrderFilter filter, PageRequest page, Consumer<? super WorkOrderView> sink) {
        pages.forEach(
                workOrders(conditions(filter, page.q(), clock.instant())), page, SORT, WORK_ORDER.ID, this::view, sink);
    }

    static Condition conditions(WorkOrderFilter filter, @Nullable String q, Instant now) {
        var condition = q == null ? noCondition() : WordSearch.in(WORK_ORDER.SEARCH_WORDS, q);
        if (filter.status() != null) {
            condition = condition.and(WORK_ORDER.STATUS.eq(filter.status().name()));
        }
        if (filter.type() != null) {
            condition = condition.and(WORK_ORDER.TYPE.eq(filter.type().name()));
        }
        if (filter.priority() != null) {
            condition = condition.and(WORK_ORDER.PRIORITY.eq(filter.priority().name()));
        }
        if (filter.vehicleId() != null) {
            condition = condition.and(WORK_ORDER.VEHICLE_ID.eq(filter.vehicleId()));
        }
        if (filter.technicianId() != null) {
            condition = condition.and(WORK_ORDER.TECHNICIAN_ID.eq(filter.technicianId()));
        }
        if (filter.planId() != null) {
            condition = condition.and(WORK_ORDER.PLAN_ID.eq(filter.planId()));
        }
        if (filter.from() != null) {
            condition = condition.and(WORK_ORDER.SCHEDULED_FOR.ge(filter.from()));
        }
        if (filter.to() != null) {
            condition = condition.and(WORK_ORDER.SCHEDULED_FOR.lt(filter.to()));
        }
        if (filter.overdue() != null) {
            condition = condition.and(filter.overdue() ? overdue(now) : not(overdue(now)));
        }
        return condition;
    }

    /** Its day has passed without anybody starting; shared with the search for what is to be told. */
    static Condition overdue(Instant now) {
        return WORK_ORDER.STATUS.eq(inline("SCHEDULED")).and(WORK_ORDER.SCHEDULED_FOR.lt(now));
    }

    SelectConditionStep<? extends Record> workOrders(Condition condition) {
        return dsl.select(WORK_ORDER.asterisk(), JooqWorkOrderRows.PARTS)
                .select(VEHICLE_NAME, VEHICLE.LICENSE_PLATE, PLAN_NAME, TECHNICIAN_NAME)
                .from(WORK_ORDER)
                .join(VEHICLE)
                .on(VEHICLE.ID.eq(WORK_ORDER.VEHICLE_ID))
                .leftJoin(SERVICE_PLAN)
                .on(SERVICE_PLAN.ID.eq(WORK_ORDER.PLAN_ID))
                .leftJoin(TECHNICIAN)
                .on(TECHNICIAN.ID.eq(WORK_ORDER.TECHNICIAN_ID))
                .where(condition);
    }

    private WorkOrderView view(Record row) {
        var workOrder = JooqWorkOrderRows.workOrder(row);
        var task = workOrder.task();
        var bill = workOrder.bill();
        var progress = workOrder.progress();
        var technicianId = task.technicianId();
        return new WorkOrderView(
                workOrder.id(),
                workOrder.vehicleId(),
                row.get(VEHICLE_NAME),
                row.get(VEHICLE.LICENSE_PLATE),
                workOrder.planId(),
                row.get(PLAN_NAME),
                task.type(),
                task.priority(),
                workOrder.status(),
                workOrder.status() == WorkOrderStatus.SCHEDULED
                        && task.scheduledFor().isBefore(clock.instant()),
                task.title(),
                task.description(),
                task.notes(),
                task.scheduledFor(),
                progress.startedAt(),
                progress.completedAt(),
                progress.cancelledAt(),
                progress.cancelReason(),
                technicianId == null ? null : new WorkOrderView.Person(technicianId, row.get(TECHNICIAN_NAME)),
                task.estimatedHours(),
                task.estimatedCost(),
                bill.labourHours(),
                bill.labourRate(),
                bill.labourCost(),
                bill.partsCost(),
                bill.otherCost(),
                bill.total(),
                bill.currency(),
                bill.parts().stream()
                        .map(part -> new WorkOrderView.Line(
                                part.name(), part.number(), part.quantity(), part.unitPrice(), part.cost()))
                        .toList(),
                progress.odometer(),
                progress.engineHours(),
                progress.vehicleHeld(),
                workOrder.createdBy(),
                workOrder.createdAt(),
                workOrder.updatedAt(),
                workOrder.version());
    }
}
