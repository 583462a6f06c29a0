package com.clutch.fleet.application.maintenance;

import com.clutch.events.StateEvent;
import com.clutch.events.fleet.PlanTemplateChanged;
import com.clutch.events.fleet.ServicePlanChanged;
import com.clutch.events.fleet.TechnicianChanged;
import com.clutch.events.fleet.WorkOrderChanged;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.domain.maintenance.PlanTemplates;
import com.clutch.fleet.domain.maintenance.ServicePlans;
import com.clutch.fleet.domain.maintenance.Technicians;
import com.clutch.fleet.domain.maintenance.WorkOrders;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.SnapshotWalk;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells all plans, templates, work orders or technicians again, to whoever asks. */
@Service
public class MaintenanceSnapshots {

    private static final int PAGE = 500;

    private final SnapshotWalk walk;
    private final ServicePlans plans;
    private final PlanTemplates templates;
    private final PlanEvents planEvents;
    private final WorkOrders workOrders;
    private final Technicians technicians;
    private final WorkOrderEvents workOrderEvents;

    MaintenanceSnapshots(
            SnapshotWalk walk,
            ServicePlans plans,
            PlanTemplates templates,
            PlanEvents planEvents,
            WorkOrders workOrders,
            Technicians technicians,
            WorkOrderEvents workOrderEvents) {
        this.walk = walk;
        this.plans = plans;
        this.templates = templates;
        this.planEvents = planEvents;
        this.workOrders = workOrders;
        this.technicians = technicians;
        this.workOrderEvents = workOrderEvents;
    }

    /** Answers a request for one of the topics here; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        var actor = Actor.system("snapshot", request.header().correlationId());
        switch (request.topic()) {
            case ServicePlanChanged.TOPIC -> run(request, plans::after, plan -> planEvents.snapshot(plan, actor));
            case PlanTemplateChanged.TOPIC ->
                run(request, templates::after, template -> planEvents.snapshot(template, actor));
            case WorkOrderChanged.TOPIC ->
                run(request, workOrders::after, workOrder -> workOrderEvents.snapshot(workOrder, actor));
            case TechnicianChanged.TOPIC ->
                run(request, technicians::after, technician -> workOrderEvents.snapshot(technician, actor));
            default -> {
                // Somebody else's topic.
            }
        }
    }

    private <T> void run(
            SnapshotRequested request,
            BiFunction<@Nullable UUID, Integer, List<T>> rows,
            Function<T, StateEvent> event) {
        walk.run(
                request,
                PAGE,
                (last, limit) -> rows.apply(last, limit).stream().map(event).toList());
    }
}
