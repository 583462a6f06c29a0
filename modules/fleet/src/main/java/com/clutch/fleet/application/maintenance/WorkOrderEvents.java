package com.clutch.fleet.application.maintenance;

import com.clutch.events.fleet.WorkOrderChanged;
import com.clutch.events.fleet.WorkOrderCompleted;
import com.clutch.events.fleet.WorkOrderState;
import com.clutch.fleet.domain.maintenance.WorkOrder;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to work orders. */
@Component
class WorkOrderEvents extends StateEvents<WorkOrder, WorkOrderState> {

    WorkOrderEvents(EventPublisher publisher) {
        super(publisher, WorkOrderChanged.TOPIC, WorkOrderChanged::new);
    }

    void completed(WorkOrder workOrder, Instant at, Actor actor) {
        var bill = workOrder.bill();
        publish(new WorkOrderCompleted(
                header(actor),
                workOrder.id(),
                workOrder.vehicleId(),
                workOrder.planId(),
                word(workOrder.task().type()),
                at,
                bill.labourCost(),
                bill.partsCost(),
                bill.otherCost(),
                bill.total(),
                bill.currency(),
                workOrder.progress().odometer()));
    }

    @Override
    protected WorkOrderState state(WorkOrder workOrder) {
        var task = workOrder.task();
        var bill = workOrder.bill();
        var progress = workOrder.progress();
        return new WorkOrderState(
                workOrder.id(),
                workOrder.vehicleId(),
                workOrder.planId(),
                word(task.type()),
                word(task.priority()),
                word(workOrder.status()),
                task.title(),
                task.description(),
                task.notes(),
                task.scheduledFor(),
                task.technicianId(),
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
                        .map(part ->
                                new WorkOrderState.Part(part.name(), part.number(), part.quantity(), part.unitPrice()))
                        .toList(),
                progress.startedAt(),
                progress.completedAt(),
                progress.cancelledAt(),
                progress.cancelReason(),
                progress.odometer(),
                progress.engineHours(),
                workOrder.createdAt(),
                workOrder.createdBy());
    }
}
