package com.clutch.fleet.application.maintenance;

import com.clutch.events.Change;
import com.clutch.events.fleet.MaintenanceOverdue;
import com.clutch.events.fleet.PlanTemplateChanged;
import com.clutch.events.fleet.PlanTemplateState;
import com.clutch.events.fleet.ServicePlanChanged;
import com.clutch.events.fleet.ServicePlanState;
import com.clutch.fleet.domain.maintenance.OverdueNotices.Notice;
import com.clutch.fleet.domain.maintenance.PlanTemplate;
import com.clutch.fleet.domain.maintenance.ServicePlan;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to service plans. */
@Component
class PlanEvents {

    private final EventPublisher publisher;

    PlanEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(@Nullable ServicePlan before, ServicePlan after, Actor actor) {
        var state = state(after);
        publisher.publish(new ServicePlanChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    void changed(@Nullable PlanTemplate before, PlanTemplate after, Actor actor) {
        var state = state(after);
        publisher.publish(new PlanTemplateChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    void overdue(Notice notice, Actor actor) {
        publisher.publish(new MaintenanceOverdue(
                publisher.header(actor),
                notice.vehicleId(),
                notice.subject().name().toLowerCase(Locale.ROOT),
                notice.subjectId(),
                notice.name(),
                notice.dueAt(),
                notice.due()));
    }

    ServicePlanChanged snapshot(ServicePlan plan, Actor actor) {
        return new ServicePlanChanged(
                publisher.header(actor), plan.id(), plan.version(), Change.SNAPSHOT, state(plan), List.of());
    }

    PlanTemplateChanged snapshot(PlanTemplate template, Actor actor) {
        return new PlanTemplateChanged(
                publisher.header(actor),
                template.id(),
                template.version(),
                Change.SNAPSHOT,
                state(template),
                List.of());
    }

    private static ServicePlanState state(ServicePlan plan) {
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

    private static PlanTemplateState state(PlanTemplate template) {
        return new PlanTemplateState(
                template.id(),
                template.name(),
                template.make(),
                template.model(),
                template.fleetId(),
                template.every().kilometres(),
                template.every().days(),
                template.every().hours(),
                template.active(),
                template.createdAt());
    }
}
