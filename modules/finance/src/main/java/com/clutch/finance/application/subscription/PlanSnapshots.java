package com.clutch.finance.application.subscription;

import com.clutch.events.finance.PlanChanged;
import com.clutch.finance.application.SnapshotSource;
import com.clutch.finance.domain.subscription.Subscriptions;
import com.clutch.kernel.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PlanSnapshots implements SnapshotSource {

    private final Subscriptions subscriptions;
    private final SubscriptionEvents events;

    PlanSnapshots(Subscriptions subscriptions, SubscriptionEvents events) {
        this.subscriptions = subscriptions;
        this.events = events;
    }

    @Override
    public String topic() {
        return PlanChanged.TOPIC;
    }

    @Override
    public List<PlanChanged> after(@Nullable UUID id, int limit, Actor actor) {
        return subscriptions.plansAfter(id, limit).stream()
                .map(plan -> events.snapshot(plan, actor))
                .toList();
    }
}
