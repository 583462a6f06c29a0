package com.clutch.fleet.application.maintenance;

import com.clutch.events.fleet.PlanTemplateChanged;
import com.clutch.events.fleet.PlanTemplateState;
import com.clutch.fleet.domain.maintenance.PlanTemplate;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to templates of service plans. */
@Component
class TemplateEvents extends StateEvents<PlanTemplate, PlanTemplateState> {

    TemplateEvents(EventPublisher publisher) {
        super(publisher, PlanTemplateChanged.TOPIC, PlanTemplateChanged::new);
    }

    @Override
    protected PlanTemplateState state(PlanTemplate template) {
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
