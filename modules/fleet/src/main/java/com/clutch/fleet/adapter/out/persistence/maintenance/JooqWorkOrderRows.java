package com.clutch.fleet.adapter.out.persistence.maintenance;

import static com.clutch.fleet.jooq.Tables.WORK_ORDER;
import static com.clutch.fleet.jooq.Tables.WORK_ORDER_PART;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import com.clutch.fleet.domain.maintenance.Bill;
import com.clutch.fleet.domain.maintenance.Part;
import com.clutch.fleet.domain.maintenance.Priority;
import com.clutch.fleet.domain.maintenance.Progress;
import com.clutch.fleet.domain.maintenance.Task;
import com.clutch.fleet.domain.maintenance.WorkOrder;
import com.clutch.fleet.domain.maintenance.WorkOrderStatus;
import com.clutch.fleet.domain.maintenance.WorkOrderType;
import com.clutch.fleet.jooq.tables.records.WorkOrderPartRecord;
import com.clutch.fleet.jooq.tables.records.WorkOrderRecord;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.Record;

/** A row of the table work_order, with its lines of parts, as the work order it keeps, and back. */
final class JooqWorkOrderRows {

    /** The lines of a work order, read in the same statement. */
    static final Field<List<Part>> PARTS = multiset(select(
                            WORK_ORDER_PART.NAME,
                            WORK_ORDER_PART.NUMBER,
                            WORK_ORDER_PART.QUANTITY,
                            WORK_ORDER_PART.UNIT_PRICE)
                    .from(WORK_ORDER_PART)
                    .where(WORK_ORDER_PART.WORK_ORDER_ID.eq(WORK_ORDER.ID))
                    .orderBy(WORK_ORDER_PART.LINE))
            .as("parts")
            .convertFrom(
                    lines -> lines.map(line -> new Part(line.value1(), line.value2(), line.value3(), line.value4())));

    private JooqWorkOrderRows() {}

    static WorkOrder workOrder(Record row) {
        return new WorkOrder(
                row.get(WORK_ORDER.ID),
                row.get(WORK_ORDER.VERSION),
                row.get(WORK_ORDER.VEHICLE_ID),
                row.get(WORK_ORDER.PLAN_ID),
                WorkOrderStatus.valueOf(row.get(WORK_ORDER.STATUS)),
                new Task(
                        WorkOrderType.valueOf(row.get(WORK_ORDER.TYPE)),
                        Priority.valueOf(row.get(WORK_ORDER.PRIORITY)),
                        row.get(WORK_ORDER.TITLE),
                        row.get(WORK_ORDER.DESCRIPTION),
                        row.get(WORK_ORDER.NOTES),
                        row.get(WORK_ORDER.SCHEDULED_FOR),
                        row.get(WORK_ORDER.TECHNICIAN_ID),
                        row.get(WORK_ORDER.ESTIMATED_HOURS),
                        row.get(WORK_ORDER.ESTIMATED_COST)),
                new Bill(
                        row.get(WORK_ORDER.LABOUR_HOURS),
                        row.get(WORK_ORDER.LABOUR_RATE),
                        row.get(WORK_ORDER.OTHER_COST),
                        row.get(WORK_ORDER.CURRENCY),
                        row.get(PARTS)),
                new Progress(
                        row.get(WORK_ORDER.STARTED_AT),
                        row.get(WORK_ORDER.COMPLETED_AT),
                        row.get(WORK_ORDER.CANCELLED_AT),
                        row.get(WORK_ORDER.CANCEL_REASON),
                        row.get(WORK_ORDER.ODOMETER),
                        row.get(WORK_ORDER.ENGINE_HOURS),
                        row.get(WORK_ORDER.VEHICLE_HELD)),
                row.get(WORK_ORDER.CREATED_AT),
                row.get(WORK_ORDER.CREATED_BY),
                row.get(WORK_ORDER.UPDATED_AT));
    }

    static WorkOrderRecord row(WorkOrder workOrder) {
        var task = workOrder.task();
        var bill = workOrder.bill();
        var progress = workOrder.progress();
        var row = new WorkOrderRecord();
        row.setId(workOrder.id());
        row.setVersion(workOrder.version());
        row.setVehicleId(workOrder.vehicleId());
        row.setPlanId(workOrder.planId());
        row.setTechnicianId(task.technicianId());
        row.setType(task.type().name());
        row.setPriority(task.priority().name());
        row.setStatus(workOrder.status().name());
        row.setTitle(task.title());
        row.setDescription(task.description());
        row.setNotes(task.notes());
        row.setScheduledFor(task.scheduledFor());
        row.setStartedAt(progress.startedAt());
        row.setCompletedAt(progress.completedAt());
        row.setCancelledAt(progress.cancelledAt());
        row.setCancelReason(progress.cancelReason());
        row.setEstimatedHours(task.estimatedHours());
        row.setEstimatedCost(task.estimatedCost());
        row.setLabourHours(bill.labourHours());
        row.setLabourRate(bill.labourRate());
        row.setLabourCost(bill.labourCost());
        row.setPartsCost(bill.partsCost());
        row.setOtherCost(bill.otherCost());
        row.setCurrency(bill.currency());
        row.setOdometer(progress.odometer());
        row.setEngineHours(progress.engineHours());
        row.setVehicleHeld(progress.vehicleHeld());
        row.setCreatedAt(workOrder.createdAt());
        row.setCreatedBy(workOrder.createdBy());
        row.setUpdatedAt(workOrder.updatedAt());
        return row;
    }

    static List<WorkOrderPartRecord> lines(WorkOrder workOrder) {
        var parts = workOrder.bill().parts();
        return IntStream.range(0, parts.size())
                .mapToObj(line -> {
                    var part = parts.get(line);
                    var row = new WorkOrderPartRecord();
                    row.setWorkOrderId(workOrder.id());
                    row.setLine(line + 1);
                    row.setName(part.name());
                    row.setNumber(part.number());
                    row.setQuantity(part.quantity());
                    row.setUnitPrice(part.unitPrice());
                    return row;
                })
                .toList();
    }
}
