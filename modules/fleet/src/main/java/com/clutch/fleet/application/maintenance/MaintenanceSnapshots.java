package com.clutch.fleet.application.maintenance;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.domain.maintenance.PlanTemplates;
import com.clutch.fleet.domain.maintenance.ServicePlans;
import com.clutch.fleet.domain.maintenance.Technicians;
import com.clutch.fleet.domain.maintenance.WorkOrders;
import com.clutch.platform.events.SnapshotWalk;
import org.springframework.stereotype.Service;

/** Tells all plans, templates, work orders or technicians again, to whoever asks. */
@Service
public class MaintenanceSnapshots {

    private final SnapshotWalk walk;
    private final ServicePlans plans;
    private final PlanEvents planEvents;
    private final PlanTemplates templates;
    private final TemplateEvents templateEvents;
    private final WorkOrders workOrders;
    private final WorkOrderEvents workOrderEvents;
    private final Technicians technicians;
    private final TechnicianEvents technicianEvents;

    MaintenanceSnapshots(
            SnapshotWalk walk,
            ServicePlans plans,
            PlanEvents planEvents,
            PlanTemplates templates,
            TemplateEvents templateEvents,
            WorkOrders workOrders,
            WorkOrderEvents workOrderEvents,
            Technicians technicians,
            TechnicianEvents technicianEvents) {
        this.walk = walk;
        this.plans = plans;
        this.planEvents = planEvents;
        this.templates = templates;
        this.templateEvents = templateEvents;
        this.workOrders = workOrders;
        this.workOrderEvents = workOrderEvents;
        this.technicians = technicians;
        this.technicianEvents = technicianEvents;
    }

    /** Answers a request for one of the topics here; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        planEvents.answer(request, walk, plans::after);
        templateEvents.answer(request, walk, templates::after);
        workOrderEvents.answer(request, walk, workOrders::after);
        technicianEvents.answer(request, walk, technicians::after);
    }
}
