package com.clutch.finance.application.subscription;

import com.clutch.events.Change;
import com.clutch.events.finance.PlanChanged;
import com.clutch.events.finance.PlanState;
import com.clutch.events.finance.SubscriptionChanged;
import com.clutch.events.finance.SubscriptionState;
import com.clutch.finance.application.Words;
import com.clutch.finance.domain.subscription.Plan;
import com.clutch.finance.domain.subscription.Subscription;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to plans and subscriptions. */
@Component
public class SubscriptionEvents {

    private final EventPublisher publisher;

    SubscriptionEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(@Nullable Plan before, Plan after, Actor actor) {
        var state = state(after);
        publisher.publish(new PlanChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    void changed(@Nullable Subscription before, Subscription after, Actor actor) {
        var state = state(after);
        publisher.publish(new SubscriptionChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    /** Tells a plan again. */
    public PlanChanged snapshot(Plan plan, Actor actor) {
        return new PlanChanged(
                publisher.header(actor), plan.id(), plan.version(), Change.SNAPSHOT, state(plan), List.of());
    }

    /** Tells a subscription again. */
    public SubscriptionChanged snapshot(Subscription subscription, Actor actor) {
        return new SubscriptionChanged(
                publisher.header(actor),
                subscription.id(),
                subscription.version(),
                Change.SNAPSHOT,
                state(subscription),
                List.of());
    }

    private static PlanState state(Plan plan) {
        return new PlanState(
                plan.id(),
                plan.code(),
                plan.name(),
                plan.price().amount(),
                plan.price().currency(),
                Words.word(plan.interval()),
                plan.trialDays(),
                plan.catalogueVersion(),
                Words.word(plan.status()),
                plan.createdAt());
    }

    private static SubscriptionState state(Subscription subscription) {
        var terms = subscription.terms();
        return new SubscriptionState(
                subscription.id(),
                subscription.subscriber().id(),
                subscription.subscriber().name(),
                subscription.planId(),
                subscription.planName(),
                terms.price().amount(),
                terms.price().currency(),
                terms.base().amount(),
                Words.word(terms.interval()),
                Words.word(subscription.status()),
                subscription.periodStart(),
                subscription.periodEnd(),
                subscription.cancelAtPeriodEnd(),
                subscription.failedAttempts(),
                subscription.endedAt(),
                subscription.createdAt());
    }
}
