package com.clutch.fleet.application.maintenance;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.maintenance.Bill;
import com.clutch.fleet.domain.maintenance.Technician;
import com.clutch.fleet.domain.maintenance.Technicians;
import com.clutch.fleet.domain.maintenance.WorkOrder;
import com.clutch.fleet.domain.maintenance.WorkOrders;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one way a work order is written: it is stored and the others are told, in the transaction of the caller. */
@Component
class WorkOrderChanges {

    private final WorkOrders workOrders;
    private final Technicians technicians;
    private final WorkOrderQueries queries;
    private final WorkOrderEvents events;

    WorkOrderChanges(WorkOrders workOrders, Technicians technicians, WorkOrderQueries queries, WorkOrderEvents events) {
        this.workOrders = workOrders;
        this.technicians = technicians;
        this.queries = queries;
        this.events = events;
    }

    WorkOrder locked(UUID id, ExpectedVersion expected) {
        var workOrder = workOrders.findForUpdate(id).orElseThrow(() -> DomainException.notFound("work order", id));
        expected.check(workOrder.version(), () -> view(id));
        return workOrder;
    }

    /** Those of the ids that there are. */
    Map<UUID, WorkOrder> locked(List<UUID> ids) {
        var known = new LinkedHashMap<UUID, WorkOrder>();
        workOrders.findForUpdate(ids).forEach(workOrder -> known.put(workOrder.id(), workOrder));
        return known;
    }

    /** The bill at the rate of the technician, where nobody has said another. */
    Bill priced(Bill bill, @Nullable UUID technicianId) {
        return technicianId == null ? bill : bill.atRateOf(atWork(technicianId));
    }

    void add(WorkOrder workOrder, Actor actor) {
        workOrders.add(workOrder);
        events.changed(null, workOrder, actor);
    }

    /** Stores what has changed; what has not is left alone. Before and after stand at the same places. */
    void save(List<WorkOrder> before, List<WorkOrder> after, Instant now, Actor actor) {
        var stored = new LinkedHashMap<WorkOrder, WorkOrder>();
        for (var index = 0; index < before.size(); index++) {
            if (!after.get(index).equals(before.get(index))) {
                stored.put(before.get(index), after.get(index).nextVersion(now));
            }
        }
        workOrders.save(List.copyOf(stored.values()));
        stored.forEach((old, fresh) -> events.changed(old, fresh, actor));
    }

    WorkOrderView view(UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("work order", id));
    }

    private Technician atWork(UUID id) {
        return technicians
                .findForUpdate(id)
                .filter(Technician::active)
                .orElseThrow(() -> DomainException.field(
                        FleetError.NO_SUCH_TECHNICIAN, "technicianId", "There is no such technician, or he has left."));
    }
}
