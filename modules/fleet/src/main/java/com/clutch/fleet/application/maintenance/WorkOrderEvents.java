package com.clutch.fleet.application.maintenance;

import com.clutch.events.Change;
import com.clutch.events.fleet.TechnicianChanged;
import com.clutch.events.fleet.TechnicianState;
import com.clutch.events.fleet.WorkOrderChanged;
import com.clutch.events.fleet.WorkOrderCompleted;
import com.clutch.events.fleet.WorkOrderState;
import com.clutch.fleet.domain.maintenance.Technician;
import com.clutch.fleet.domain.maintenance.WorkOrder;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to work orders, and to those who do the work. */
@Component
class WorkOrderEvents {

    private final EventPublisher publisher;

    WorkOrderEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(@Nullable WorkOrder before, WorkOrder after, Actor actor) {
        var state = state(after);
        publisher.publish(new WorkOrderChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    void completed(WorkOrder workOrder, Instant at, Actor actor) {
        var bill = workOrder.bill();
        publisher.publish(new WorkOrderCompleted(
                publisher.header(actor),
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

    void changed(@Nullable Technician before, Technician after, Actor actor) {
        var state = state(after);
        publisher.publish(new TechnicianChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    WorkOrderChanged snapshot(WorkOrder workOrder, Actor actor) {
        return new WorkOrderChanged(
                publisher.header(actor),
                workOrder.id(),
                workOrder.version(),
                Change.SNAPSHOT,
                state(workOrder),
                List.of());
    }

    TechnicianChanged snapshot(Technician technician, Actor actor) {
        return new TechnicianChanged(
                publisher.header(actor),
                technician.id(),
                technician.version(),
                Change.SNAPSHOT,
                state(technician),
                List.of());
    }

    private static WorkOrderState state(WorkOrder workOrder) {
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

    private static TechnicianState state(Technician technician) {
        return new TechnicianState(
                technician.id(),
                technician.name(),
                technician.phone(),
                technician.email(),
                technician.skills(),
                technician.hourlyRate(),
                technician.currency(),
                technician.onDuty(),
                technician.active(),
                technician.createdAt());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
