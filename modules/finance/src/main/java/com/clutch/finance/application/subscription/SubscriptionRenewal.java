package com.clutch.finance.application.subscription;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.ledger.CurrencyRates;
import com.clutch.finance.domain.subscription.Subscription;
import com.clutch.finance.domain.subscription.SubscriptionStatus;
import com.clutch.finance.domain.subscription.Subscriptions;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what is due on subscriptions: begins periods, ends what is to end, and tries failed charges again. Each is a transaction of
 * its own, so that one that cannot be billed, for lack of a rate for example, does not hold up the others.
 */
@Service
public class SubscriptionRenewal {

    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionRenewal.class);
    private static final int BATCH = 50;

    private final Subscriptions subscriptions;
    private final CurrencyRates rates;
    private final SubscriptionBilling billing;
    private final SubscriptionEvents events;
    private final FinanceCalendar calendar;
    private final TransactionTemplate each;

    SubscriptionRenewal(
            Subscriptions subscriptions,
            CurrencyRates rates,
            SubscriptionBilling billing,
            SubscriptionEvents events,
            FinanceCalendar calendar,
            PlatformTransactionManager transactions) {
        this.subscriptions = subscriptions;
        this.rates = rates;
        this.billing = billing;
        this.events = events;
        this.calendar = calendar;
        this.each = new TransactionTemplate(transactions);
    }

    /** Handles some subscriptions that no other instance handles; false when nothing was due. */
    public boolean renewBatch() {
        var actor = Actor.system("subscription-renewal", "subscription-renewal");
        var due = subscriptions.due(calendar.now(), BATCH);
        for (var id : due) {
            try {
                each.executeWithoutResult(_ -> renew(id, actor));
            } catch (DomainException no) {
                LOG.warn("Subscription {} could not be renewed and waits for an hour: {}", id, no.getMessage());
                each.executeWithoutResult(_ -> postpone(id, actor));
            }
        }
        return !due.isEmpty();
    }

    private void renew(UUID id, Actor actor) {
        var now = calendar.now();
        subscriptions.findDueForUpdate(id, now).ifPresent(before -> {
            var after = before.status() == SubscriptionStatus.PAST_DUE
                    ? again(before, now, actor)
                    : next(before, now, actor);
            subscriptions.save(after);
            events.changed(before, after, actor);
        });
    }

    private void postpone(UUID id, Actor actor) {
        var now = calendar.now();
        subscriptions.findDueForUpdate(id, now).ifPresent(before -> {
            var after = before.postpone(now);
            subscriptions.save(after);
            events.changed(before, after, actor);
        });
    }

    private Subscription again(Subscription before, Instant now, Actor actor) {
        return billing.charge(before, actor) ? before.charging(now) : before.failed(now);
    }

    private Subscription next(Subscription before, Instant now, Actor actor) {
        if (before.cancelAtPeriodEnd()) {
            return before.end(SubscriptionStatus.CANCELLED, now);
        }
        if (!before.autoRenew() && before.status() != SubscriptionStatus.TRIALING) {
            return before.end(SubscriptionStatus.EXPIRED, now);
        }
        var scheduled = before.nextPlanId();
        var plan = scheduled == null
                ? null
                : subscriptions.planForUpdate(scheduled).orElse(null);
        Subscription.Terms terms = null;
        if (plan != null) {
            var conversion = rates.conversion(plan.price().currency(), calendar.today());
            terms = new Subscription.Terms(
                    plan.catalogueVersion(), plan.price(), conversion.base(plan.price()), plan.interval());
        }
        var renewed = before.renew(plan, terms, now);
        var billed = billing.invoice(renewed, renewed.terms().price(), Subscribing.period(renewed), actor);
        billing.charge(billed, actor);
        return billed;
    }
}
