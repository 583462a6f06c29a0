package com.clutch.fleet.adapter.out.persistence.maintenance;

import static com.clutch.fleet.jooq.Tables.WORK_ORDER;
import static com.clutch.fleet.jooq.Tables.WORK_ORDER_PART;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.maintenance.WorkOrder;
import com.clutch.fleet.domain.maintenance.WorkOrders;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqWorkOrders implements WorkOrders {

    private final DSLContext dsl;

    JooqWorkOrders(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<WorkOrder> findForUpdate(UUID id) {
        return rows(WORK_ORDER.ID.eq(id)).forUpdate().fetchOptional(JooqWorkOrderRows::workOrder);
    }

    @Override
    public List<WorkOrder> findForUpdate(Collection<UUID> ids) {
        // Always in the same order, so that two callers wait for one another instead of locking each other out.
        return rows(WORK_ORDER.ID.eq(any(ids.toArray(UUID[]::new))))
                .orderBy(WORK_ORDER.ID)
                .forUpdate()
                .fetch(JooqWorkOrderRows::workOrder);
    }

    @Override
    public List<WorkOrder> after(@Nullable UUID id, int limit) {
        return rows(id == null ? noCondition() : WORK_ORDER.ID.gt(id))
                .orderBy(WORK_ORDER.ID)
                .limit(limit)
                .fetch(JooqWorkOrderRows::workOrder);
    }

    @Override
    public boolean heldByAnother(WorkOrder workOrder) {
        return dsl.fetchExists(
                WORK_ORDER,
                WORK_ORDER
                        .VEHICLE_ID
                        .eq(workOrder.vehicleId())
                        .and(WORK_ORDER.STATUS.eq(inline("IN_PROGRESS")))
                        .and(WORK_ORDER.VEHICLE_HELD)
                        .and(WORK_ORDER.ID.ne(workOrder.id())));
    }

    @Override
    public void add(WorkOrder workOrder) {
        try {
            dsl.insertInto(WORK_ORDER).set(JooqWorkOrderRows.row(workOrder)).execute();
        } catch (DuplicateKeyException taken) {
            throw String.valueOf(taken.getMessage()).contains("\"work_order_open_plan\"")
                    ? DomainException.field(
                            FleetError.PLAN_HAS_OPEN_ORDER,
                            "planId",
                            "This service plan has a work order that is not closed yet.")
                    : taken;
        }
        addLines(List.of(workOrder));
    }

    @Override
    public void save(List<WorkOrder> workOrders) {
        if (workOrders.isEmpty()) {
            return;
        }
        var changed = dsl.batch(workOrders.stream().map(this::update).toList()).execute();
        for (var row = 0; row < changed.length; row++) {
            if (changed[row] == 0) {
                throw stale(workOrders.get(row));
            }
        }
        dsl.deleteFrom(WORK_ORDER_PART)
                .where(WORK_ORDER_PART.WORK_ORDER_ID.eq(
                        any(workOrders.stream().map(WorkOrder::id).toArray(UUID[]::new))))
                .execute();
        addLines(workOrders);
    }

    private void addLines(List<WorkOrder> workOrders) {
        var lines = workOrders.stream()
                .flatMap(workOrder -> JooqWorkOrderRows.lines(workOrder).stream())
                .map(line -> (Query) dsl.insertInto(WORK_ORDER_PART).set(line))
                .toList();
        if (!lines.isEmpty()) {
            dsl.batch(lines).execute();
        }
    }

    private SelectConditionStep<? extends Record> rows(Condition condition) {
        return dsl.select(WORK_ORDER.asterisk(), JooqWorkOrderRows.PARTS)
                .from(WORK_ORDER)
                .where(condition);
    }

    private Query update(WorkOrder workOrder) {
        var row = JooqWorkOrderRows.row(workOrder);
        row.reset(WORK_ORDER.ID);
        row.reset(WORK_ORDER.CREATED_AT);
        row.reset(WORK_ORDER.CREATED_BY);
        return dsl.update(WORK_ORDER)
                .set(row)
                .where(WORK_ORDER.ID.eq(workOrder.id()))
                .and(WORK_ORDER.VERSION.eq(workOrder.version() - 1));
    }

    private StaleVersionException stale(WorkOrder workOrder) {
        var stored =
                findForUpdate(workOrder.id()).orElseThrow(() -> DomainException.notFound("work order", workOrder.id()));
        return new StaleVersionException(workOrder.version() - 1, stored.version(), stored);
    }
}
