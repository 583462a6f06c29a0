package com.clutch.finance.application.subscription;

import com.clutch.events.finance.PlanChanged;
import com.clutch.events.finance.PlanState;
import com.clutch.finance.domain.subscription.Plan;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts plans into the published language. */
@Component
class PlanEvents extends StateEvents<Plan, PlanState> {

    PlanEvents(EventPublisher publisher) {
        super(publisher, PlanChanged.TOPIC, PlanChanged::new);
    }

    @Override
    protected PlanState state(Plan plan) {
        return new PlanState(
                plan.id(),
                plan.code(),
                plan.name(),
                plan.price().amount(),
                plan.price().currency(),
                word(plan.interval()),
                plan.trialDays(),
                plan.catalogueVersion(),
                word(plan.status()),
                plan.createdAt());
    }
}
