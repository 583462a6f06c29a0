package com.clutch.finance.application.subscription;

import com.clutch.events.finance.SubscriptionChanged;
import com.clutch.finance.application.SnapshotSource;
import com.clutch.finance.domain.subscription.Subscriptions;
import com.clutch.kernel.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SubscriptionSnapshots implements SnapshotSource {

    private final Subscriptions subscriptions;
    private final SubscriptionEvents events;

    SubscriptionSnapshots(Subscriptions subscriptions, SubscriptionEvents events) {
        this.subscriptions = subscriptions;
        this.events = events;
    }

    @Override
    public String topic() {
        return SubscriptionChanged.TOPIC;
    }

    @Override
    public List<SubscriptionChanged> after(@Nullable UUID id, int limit, Actor actor) {
        return subscriptions.after(id, limit).stream()
                .map(subscription -> events.snapshot(subscription, actor))
                .toList();
    }
}
