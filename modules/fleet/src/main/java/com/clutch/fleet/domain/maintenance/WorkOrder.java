package com.clutch.fleet.domain.maintenance;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.Aggregate;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work on a vehicle, planned or done. It does not change: each method answers the work order as it would be.
 *
 * @param version of the stored row; a new work order has 1
 * @param planId service plan that it fulfils, null when it is beyond any plan
 * @param createdBy account that scheduled it
 */
public record WorkOrder(
        UUID id,
        long version,
        UUID vehicleId,
        @Nullable UUID planId,
        WorkOrderStatus status,
        Task task,
        Bill bill,
        Progress progress,
        Instant createdAt,
        UUID createdBy,
        Instant updatedAt)
        implements Aggregate {

    /** Work that is to be done. */
    public static WorkOrder schedule(
            UUID id, UUID vehicleId, @Nullable UUID planId, Task task, Bill bill, UUID createdBy, Instant now) {
        return new WorkOrder(
                id, 1, vehicleId, planId, WorkOrderStatus.SCHEDULED, task, bill, Progress.NONE, now, createdBy, now);
    }

    /**
     * The same work order after what is said now.
     *
     * @throws DomainException {@link FleetError#WORK_ORDER_CLOSED} when it is completed or cancelled
     */
    public WorkOrder revise(Task nextTask, Bill nextBill) {
        var next = with(status, nextTask, nextBill, progress);
        if (status.isFinal() && !next.equals(this)) {
            throw new DomainException(
                    FleetError.WORK_ORDER_CLOSED, "This work order is closed and does not change any more.");
        }
        return next;
    }

    /**
     * The same work order on another day.
     *
     * @throws DomainException {@link FleetError#WORK_ORDER_CLOSED} when it does not wait any more
     */
    public WorkOrder reschedule(Instant day) {
        if (status != WorkOrderStatus.SCHEDULED) {
            throw new DomainException(
                    FleetError.WORK_ORDER_CLOSED, "Only a work order that is scheduled can be moved to another day.");
        }
        return with(status, task.on(day), bill, progress);
    }

    /**
     * The same work order with somebody at work.
     *
     * @param vehicleHeld whether the vehicle goes to status maintenance for it
     */
    public WorkOrder start(boolean vehicleHeld, Instant now) {
        WorkOrderStatus.MOVES.check(status, WorkOrderStatus.IN_PROGRESS);
        return with(WorkOrderStatus.IN_PROGRESS, task, bill, progress.started(now, vehicleHeld));
    }

    /**
     * The same work order, done.
     *
     * @param at when the work ended, not in the future; history may be written down after the fact
     * @param odometer in kilometres, null when nobody read it
     * @param engineHours null when nobody read them
     */
    public WorkOrder complete(
            Instant at, Bill finalBill, @Nullable BigDecimal odometer, @Nullable BigDecimal engineHours, Instant now) {
        WorkOrderStatus.MOVES.check(status, WorkOrderStatus.COMPLETED);
        if (at.isAfter(now)) {
            throw DomainException.fields(Map.of("completedDate", "Work does not end in the future."));
        }
        return with(WorkOrderStatus.COMPLETED, task, finalBill, progress.completed(at, odometer, engineHours));
    }

    /** The same work order, not done or not finished. */
    public WorkOrder cancel(@Nullable String reason, Instant now) {
        WorkOrderStatus.MOVES.check(status, WorkOrderStatus.CANCELLED);
        var said = reason == null || reason.isBlank() ? null : reason.strip();
        return with(WorkOrderStatus.CANCELLED, task, bill, progress.cancelled(now, said));
    }

    /** The same values as the next version. */
    public WorkOrder nextVersion(Instant now) {
        return new WorkOrder(
                id, version + 1, vehicleId, planId, status, task, bill, progress, createdAt, createdBy, now);
    }

    private WorkOrder with(WorkOrderStatus nextStatus, Task nextTask, Bill nextBill, Progress nextProgress) {
        return new WorkOrder(
                id,
                version,
                vehicleId,
                planId,
                nextStatus,
                nextTask,
                nextBill,
                nextProgress,
                createdAt,
                createdBy,
                updatedAt);
    }
}
