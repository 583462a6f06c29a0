package com.clutch.finance.application.subscription;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.finance.application.SnapshotSource;
import com.clutch.finance.domain.subscription.Subscriptions;
import com.clutch.platform.events.SnapshotWalk;
import org.springframework.stereotype.Component;

@Component
class PlanSnapshots implements SnapshotSource {

    private final Subscriptions subscriptions;
    private final PlanEvents events;
    private final SnapshotWalk walk;

    PlanSnapshots(Subscriptions subscriptions, PlanEvents events, SnapshotWalk walk) {
        this.subscriptions = subscriptions;
        this.events = events;
        this.walk = walk;
    }

    @Override
    public void answer(SnapshotRequested request) {
        events.answer(request, walk, subscriptions::plansAfter);
    }
}
