package com.clutch.fleet.application.maintenance;

import com.clutch.fleet.domain.maintenance.Bill;
import com.clutch.fleet.domain.maintenance.ServicePlans;
import com.clutch.fleet.domain.maintenance.ServicePoint;
import com.clutch.fleet.domain.maintenance.WorkOrder;
import com.clutch.fleet.domain.maintenance.WorkOrders;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.StaleVersionException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does the work: it starts, and it is completed or cancelled. */
@Service
public class WorkOrderProgress {

    /**
     * How work ended.
     *
     * @param at now when null; not in the future
     * @param odometer reading in kilometres, null when nobody read it
     * @param engineHours null when nobody read them
     * @param bill what it cost, beyond what was known before
     */
    public record Ending(
            @Nullable Instant at,
            @Nullable BigDecimal odometer,
            @Nullable BigDecimal engineHours,
            Bill.Fields bill) {}

    private final WorkOrderChanges changes;
    private final WorkOrders workOrders;
    private final WorkOrderEvents events;
    private final ServicePlans plans;
    private final PlanEvents planEvents;
    private final VehicleCare care;

    WorkOrderProgress(
            WorkOrderChanges changes,
            WorkOrders workOrders,
            WorkOrderEvents events,
            ServicePlans plans,
            PlanEvents planEvents,
            VehicleCare care) {
        this.changes = changes;
        this.workOrders = workOrders;
        this.events = events;
        this.plans = plans;
        this.planEvents = planEvents;
        this.care = care;
    }

    /**
     * Somebody is at work.
     *
     * @param holdVehicle whether the vehicle goes to status maintenance until the work ends
     * @throws DomainException when there is no such work order, it has no such move, or the vehicle has left the fleet or cannot
     *     go to maintenance
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public WorkOrderView start(UUID id, ExpectedVersion expected, boolean holdVehicle, Actor actor) {
        var before = changes.locked(id, expected);
        care.inFleet(before.vehicleId());
        var now = care.now();
        save(before, before.start(holdVehicle, now), now, actor);
        if (holdVehicle) {
            care.hold(before, actor);
        }
        return changes.view(id);
    }

    /**
     * The work is done: its costs are final, the meters are read, the plan that it fulfilled knows when it is due next, and the
     * vehicle is back on the road if it was held and no other work holds it. A vehicle that has left the fleet meanwhile stays as
     * it was; the costs count.
     *
     * @throws DomainException when there is no such work order, it has no such move, or a meter would run backwards
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public WorkOrderView complete(UUID id, ExpectedVersion expected, Ending ending, Actor actor) {
        var before = changes.locked(id, expected);
        var now = care.now();
        var at = ending.at() == null ? now : ending.at().truncatedTo(ChronoUnit.MICROS);
        var after =
                before.complete(at, before.bill().with(ending.bill()), ending.odometer(), ending.engineHours(), now);
        save(before, after, now, actor);
        events.completed(after, at, actor);
        var plan = before.planId() == null
                ? null
                : plans.findForUpdate(before.planId()).orElse(null);
        var vehicle = care.locked(before.vehicleId());
        if (!vehicle.status().hasLeft()) {
            care.readMeters(after, at, actor);
            var service = point(after, care.standing(vehicle.id(), at));
            if (plan != null && !plan.serviced(service).equals(plan)) {
                var serviced = plan.serviced(service).nextVersion(now);
                plans.save(serviced);
                planEvents.changed(plan, serviced, actor);
            }
            care.remember(vehicle.id(), service, actor);
            release(after, actor);
        }
        return changes.view(id);
    }

    /**
     * The work is not done, or not finished; a vehicle that was held for it is back on the road.
     *
     * @throws DomainException when there is no such work order or it has no such move
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public WorkOrderView cancel(UUID id, ExpectedVersion expected, @Nullable String reason, Actor actor) {
        var before = changes.locked(id, expected);
        var now = care.now();
        var after = before.cancel(reason, now);
        save(before, after, now, actor);
        release(after, actor);
        return changes.view(id);
    }

    private void save(WorkOrder before, WorkOrder after, Instant now, Actor actor) {
        changes.save(List.of(before), List.of(after), now, actor);
    }

    private void release(WorkOrder workOrder, Actor actor) {
        if (workOrder.progress().vehicleHeld() && !workOrders.heldByAnother(workOrder)) {
            care.release(workOrder, actor);
        }
    }

    private static ServicePoint point(WorkOrder workOrder, ServicePoint standing) {
        var odometer = workOrder.progress().odometer();
        var hours = workOrder.progress().engineHours();
        return new ServicePoint(
                standing.at(),
                odometer == null ? standing.odometer() : odometer,
                hours == null ? standing.engineHours() : hours);
    }
}
