package com.clutch.fleet.application.maintenance;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.maintenance.Bill;
import com.clutch.fleet.domain.maintenance.Priority;
import com.clutch.fleet.domain.maintenance.ServicePlan;
import com.clutch.fleet.domain.maintenance.ServicePlans;
import com.clutch.fleet.domain.maintenance.Task;
import com.clutch.fleet.domain.maintenance.WorkOrder;
import com.clutch.fleet.domain.maintenance.WorkOrderType;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.kernel.StaleVersionException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans work on vehicles. */
@Service
public class WorkOrderScheduling {

    private final WorkOrderChanges changes;
    private final ServicePlans plans;
    private final VehicleCare care;

    WorkOrderScheduling(WorkOrderChanges changes, ServicePlans plans, VehicleCare care) {
        this.changes = changes;
        this.plans = plans;
        this.care = care;
    }

    /**
     * Schedules work. Its day must be said; it is titled by what is said, by the plan it fulfils, or by its description.
     *
     * @param planId service plan that it fulfils, null when it is beyond any plan
     * @throws DomainException when there is no such vehicle, plan or technician, the vehicle has left the fleet, the plan is of
     *     another vehicle, has ended or has an open work order, or the fields make no sense
     */
    @Transactional
    public WorkOrderView schedule(
            UUID vehicleId, @Nullable UUID planId, Task.Fields task, Bill.Fields bill, Actor actor) {
        var plan = planId == null ? null : followed(planId, vehicleId);
        care.inFleet(vehicleId);
        var now = care.now();
        var workOrder = WorkOrder.schedule(
                Ids.at(now),
                vehicleId,
                planId,
                task(task, plan),
                changes.priced(Bill.NOTHING.with(bill), task.technicianId()),
                actor.id(),
                now);
        changes.add(workOrder, actor);
        care.remember(vehicleId, null, actor);
        return changes.view(workOrder.id());
    }

    /**
     * Changes what is said.
     *
     * @throws DomainException when there is no such work order or technician, it is closed, or the fields make no sense
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public WorkOrderView revise(UUID id, ExpectedVersion expected, Task.Fields task, Bill.Fields bill, Actor actor) {
        var before = changes.locked(id, expected);
        var after = before.revise(
                before.task().with(task), changes.priced(before.bill().with(bill), task.technicianId()));
        changes.save(List.of(before), List.of(after), care.now(), actor);
        return changes.view(id);
    }

    private ServicePlan followed(UUID planId, UUID vehicleId) {
        var plan = plans.findForUpdate(planId).orElseThrow(() -> DomainException.notFound("service plan", planId));
        if (!plan.vehicleId().equals(vehicleId)) {
            throw DomainException.field(
                    FleetError.PLAN_OF_ANOTHER_VEHICLE, "planId", "This service plan is of another vehicle.");
        }
        if (!plan.active()) {
            throw DomainException.field(FleetError.PLAN_ENDED, "planId", "This service plan has ended.");
        }
        return plan;
    }

    private static Task task(Task.Fields said, @Nullable ServicePlan plan) {
        var day = said.scheduledFor();
        if (day == null) {
            throw DomainException.fields(Map.of("scheduledDate", "This field is required."));
        }
        var title = Stream.of(said.title(), plan == null ? null : plan.name(), said.description())
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseThrow(() -> DomainException.fields(Map.of("title", "Say what is to be done.")))
                .strip();
        return new Task(
                        plan == null ? WorkOrderType.CORRECTIVE : WorkOrderType.SCHEDULED,
                        Priority.MEDIUM,
                        title.substring(0, Math.min(title.length(), 150)),
                        null,
                        null,
                        day,
                        null,
                        null,
                        null)
                .with(said);
    }
}
