package com.clutch.fleet.application.maintenance;

import com.clutch.fleet.domain.maintenance.WorkOrder;
import com.clutch.fleet.domain.maintenance.WorkOrderStatus;
import com.clutch.fleet.domain.maintenance.WorkOrders;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves or cancels many work orders at once; one that refuses does not keep the others from it. */
@Service
public class WorkOrderBulk {

    /**
     * What became of one work order.
     *
     * @param status the status it has now, null when there is no such work order
     * @param code why it was refused, null when it was not
     * @param message the same as a sentence
     */
    public record Result(
            UUID id,
            boolean changed,
            @Nullable WorkOrderStatus status,
            @Nullable Instant scheduledDate,
            @Nullable String code,
            @Nullable String message) {}

    private final WorkOrderChanges changes;
    private final WorkOrders workOrders;
    private final VehicleCare care;

    WorkOrderBulk(WorkOrderChanges changes, WorkOrders workOrders, VehicleCare care) {
        this.changes = changes;
        this.workOrders = workOrders;
        this.care = care;
    }

    /** Moves those that are scheduled to one day. One result per id. */
    @Transactional
    public List<Result> rescheduleTo(List<UUID> ids, Instant day, Actor actor) {
        return all(ids, workOrder -> workOrder.reschedule(day), actor);
    }

    /** Moves those that are scheduled by a number of days, forwards or backwards. One result per id. */
    @Transactional
    public List<Result> rescheduleBy(List<UUID> ids, int days, Actor actor) {
        return all(
                ids,
                workOrder ->
                        workOrder.reschedule(workOrder.task().scheduledFor().plus(Duration.ofDays(days))),
                actor);
    }

    /** Cancels those that are not closed. One result per id. */
    @Transactional
    public List<Result> cancel(List<UUID> ids, @Nullable String reason, Actor actor) {
        var now = care.now();
        return all(ids, workOrder -> workOrder.cancel(reason, now), actor);
    }

    private List<Result> all(List<UUID> ids, UnaryOperator<WorkOrder> change, Actor actor) {
        var known = changes.locked(ids);
        var results = new ArrayList<Result>();
        var before = new ArrayList<WorkOrder>();
        var after = new ArrayList<WorkOrder>();
        for (var id : new LinkedHashSet<>(ids)) {
            var workOrder = known.get(id);
            try {
                if (workOrder == null) {
                    throw DomainException.notFound("work order", id);
                }
                var changed = change.apply(workOrder);
                before.add(workOrder);
                after.add(changed);
                results.add(result(changed, !changed.equals(workOrder)));
            } catch (DomainException no) {
                results.add(new Result(
                        id,
                        false,
                        workOrder == null ? null : workOrder.status(),
                        workOrder == null ? null : workOrder.task().scheduledFor(),
                        no.code().name(),
                        no.sentence()));
            }
        }
        changes.save(before, after, care.now(), actor);
        after.stream()
                .filter(workOrder -> workOrder.status().isFinal())
                .filter(workOrder -> workOrder.progress().vehicleHeld() && !workOrders.heldByAnother(workOrder))
                .forEach(workOrder -> care.release(workOrder, actor));
        return results;
    }

    private static Result result(WorkOrder workOrder, boolean changed) {
        return new Result(
                workOrder.id(), changed, workOrder.status(), workOrder.task().scheduledFor(), null, null);
    }
}
