package com.clutch.finance.application.subscription;

import com.clutch.events.finance.SubscriptionChanged;
import com.clutch.events.finance.SubscriptionState;
import com.clutch.finance.domain.subscription.Subscription;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts subscriptions into the published language. */
@Component
public class SubscriptionEvents extends StateEvents<Subscription, SubscriptionState> {

    SubscriptionEvents(EventPublisher publisher) {
        super(publisher, SubscriptionChanged.TOPIC, SubscriptionChanged::new);
    }

    @Override
    protected SubscriptionState state(Subscription subscription) {
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
                word(terms.interval()),
                word(subscription.status()),
                subscription.periodStart(),
                subscription.periodEnd(),
                subscription.cancelAtPeriodEnd(),
                subscription.failedAttempts(),
                subscription.endedAt(),
                subscription.createdAt());
    }
}
