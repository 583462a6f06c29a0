package com.clutch.fleet.application.maintenance;

import com.clutch.events.fleet.MaintenanceOverdue;
import com.clutch.events.fleet.ServicePlanChanged;
import com.clutch.events.fleet.ServicePlanState;
import com.clutch.fleet.domain.maintenance.OverdueNotices.Notice;
import com.clutch.fleet.domain.maintenance.ServicePlan;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to service plans. */
@Component
class PlanEvents extends StateEvents<ServicePlan, ServicePlanState> {

    PlanEvents(EventPublisher publisher) {
        super(publisher, ServicePlanChanged.TOPIC, ServicePlanChanged::new);
    }

    void overdue(Notice notice, Actor actor) {
        publish(new MaintenanceOverdue(
                header(actor),
                notice.vehicleId(),
                word(notice.subject()),
                notice.subjectId(),
                notice.name(),
                notice.dueAt(),
                notice.due()));
    }

    @Override
    protected ServicePlanState state(ServicePlan plan) {
        var every = plan.every();
        var last = plan.lastService();
        var due = plan.nextDue();
        return new ServicePlanState(
                plan.id(),
                plan.vehicleId(),
                plan.templateId(),
                plan.name(),
                every.kilometres(),
                every.days(),
                every.hours(),
                last.at(),
                last.odometer(),
                last.engineHours(),
                due.at(),
                due.odometer(),
                due.engineHours(),
                plan.active(),
                plan.createdAt());
    }
}
