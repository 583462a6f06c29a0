package com.clutch.finance.application.subscription;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.Words;
import com.clutch.finance.application.ledger.CurrencyRates;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Parties;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.subscription.Plan;
import com.clutch.finance.domain.subscription.Proration;
import com.clutch.finance.domain.subscription.Subscription;
import com.clutch.finance.domain.subscription.SubscriptionStatus;
import com.clutch.finance.domain.subscription.Subscriptions;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts subscriptions, changes their plan, pauses and ends them. */
@Service
public class Subscribing {

    /**
     * What somebody says about a new subscription; null is nothing.
     *
     * @param timeZone zone of the customer; when nothing is said his own, otherwise that of the company
     */
    public record SubscriptionWish(
            @Nullable UUID customerId,
            @Nullable String customerName,
            @Nullable String customerEmail,
            @Nullable UUID planId,
            @Nullable PaymentMethod paymentMethod,
            @Nullable String paymentMethodId,
            @Nullable String timeZone,
            @Nullable Boolean autoRenew,
            @Nullable Boolean trial) {}

    private final Subscriptions subscriptions;
    private final Parties parties;
    private final CurrencyRates rates;
    private final SubscriptionBilling billing;
    private final SubscriptionEvents events;
    private final FinanceCalendar calendar;

    Subscribing(
            Subscriptions subscriptions,
            Parties parties,
            CurrencyRates rates,
            SubscriptionBilling billing,
            SubscriptionEvents events,
            FinanceCalendar calendar) {
        this.subscriptions = subscriptions;
        this.parties = parties;
        this.rates = rates;
        this.billing = billing;
        this.events = events;
        this.calendar = calendar;
    }

    /**
     * Starts a subscription: with the trial of the plan, or with an invoice for the first period.
     *
     * @throws DomainException {@link FinanceError#PLAN_ENDED}, when there is no such plan or it makes no sense
     */
    @Transactional
    public SubscriptionView start(SubscriptionWish wish, Actor actor) {
        var plan = plan(wish.planId());
        var party = wish.customerId() == null ? Optional.<Parties.Party>empty() : parties.find(wish.customerId());
        var name = Words.text(wish.customerName());
        var email = Words.text(wish.customerEmail());
        var subscriber = new Subscription.Subscriber(
                wish.customerId(),
                Words.required(
                        "customerName",
                        name == null ? party.map(Parties.Party::name).orElse(null) : name),
                Words.required(
                        "customerEmail",
                        email == null ? party.map(Parties.Party::email).orElse(null) : email));
        var zone = zone(wish.timeZone(), party.map(Parties.Party::timeZone).orElse(calendar.zone()));
        var now = calendar.now();
        var today = LocalDate.ofInstant(now, zone);
        var trial = plan.trialDays() > 0 && !Boolean.FALSE.equals(wish.trial());
        var end = trial
                ? today.plusDays(plan.trialDays())
                : today.plusMonths(plan.interval().months());
        var fresh = new Subscription(
                Ids.at(now),
                1,
                subscriber,
                plan.id(),
                plan.name(),
                terms(plan),
                null,
                trial ? SubscriptionStatus.TRIALING : SubscriptionStatus.ACTIVE,
                zone,
                today,
                trial ? end : today,
                trial ? -1 : 0,
                today,
                end,
                false,
                !Boolean.FALSE.equals(wish.autoRenew()),
                wish.paymentMethod() == null ? PaymentMethod.CARD : wish.paymentMethod(),
                Words.text(wish.paymentMethodId()),
                null,
                0,
                null,
                null,
                end.atStartOfDay(zone).toInstant(),
                now,
                now);
        var started = trial ? fresh : billing.invoice(fresh, fresh.terms().price(), period(fresh), actor);
        subscriptions.add(started);
        billing.charge(started, actor);
        events.changed(null, started, actor);
        return SubscriptionView.of(started);
    }

    /**
     * Takes another plan: at once when it costs more for the rest of the period, and then the difference is invoiced; otherwise
     * with the next period.
     *
     * @throws DomainException {@link FinanceError#PLAN_ENDED}, {@link FinanceError#SAME_PLAN}, {@link
     *     FinanceError#SUBSCRIPTION_ENDED}, {@link FinanceError#CURRENCY_MISMATCH}
     */
    @Transactional
    public SubscriptionView changePlan(UUID id, ExpectedVersion expected, @Nullable UUID planId, Actor actor) {
        var before = found(id, expected);
        var plan = plan(planId);
        if (plan.id().equals(before.planId())
                && plan.catalogueVersion() == before.terms().catalogueVersion()) {
            throw new DomainException(FinanceError.SAME_PLAN, "The subscription has this plan already.");
        }
        var now = calendar.now();
        var today = LocalDate.ofInstant(now, before.zone());
        var terms = terms(plan);
        var difference = terms.price().minus(before.terms().price());
        var start = before.periodStart();
        var end = before.periodEnd();
        var upgrade = before.status() == SubscriptionStatus.ACTIVE
                && terms.interval() == before.terms().interval()
                && difference.isPositive()
                && today.isBefore(end);
        if (!upgrade) {
            return store(before, before.schedule(plan, now), actor);
        }
        var share = Proration.share(terms.price(), start, end, today, end)
                .minus(Proration.share(before.terms().price(), start, end, today, end));
        var after = billing.invoice(
                before.upgrade(plan, terms, now),
                share,
                "%s instead of %s, %s to %s".formatted(plan.name(), before.planName(), today, end.minusDays(1)),
                actor);
        billing.charge(after, actor);
        return store(before, after, actor);
    }

    /** Takes a break from today. */
    @Transactional
    public SubscriptionView pause(UUID id, ExpectedVersion expected, Actor actor) {
        var before = found(id, expected);
        var now = calendar.now();
        return store(before, before.pause(LocalDate.ofInstant(now, before.zone()), now), actor);
    }

    /** Ends the break. */
    @Transactional
    public SubscriptionView resume(UUID id, ExpectedVersion expected, Actor actor) {
        var before = found(id, expected);
        var now = calendar.now();
        return store(before, before.resume(LocalDate.ofInstant(now, before.zone()), now), actor);
    }

    /**
     * Ends a subscription.
     *
     * @param atPeriodEnd whether it runs until what was paid for is over
     */
    @Transactional
    public SubscriptionView cancel(UUID id, ExpectedVersion expected, boolean atPeriodEnd, Actor actor) {
        var before = found(id, expected);
        var now = calendar.now();
        return store(
                before, atPeriodEnd ? before.cancelLater(now) : before.end(SubscriptionStatus.CANCELLED, now), actor);
    }

    static String period(Subscription subscription) {
        return "%s, %s to %s"
                .formatted(
                        subscription.planName(),
                        subscription.periodStart(),
                        subscription.periodEnd().minusDays(1));
    }

    private Subscription.Terms terms(Plan plan) {
        var conversion = rates.conversion(plan.price().currency(), calendar.today());
        return new Subscription.Terms(
                plan.catalogueVersion(), plan.price(), conversion.base(plan.price()), plan.interval());
    }

    private Plan plan(@Nullable UUID id) {
        if (id == null) {
            throw DomainException.fields(Map.of("planId", "This field is required."));
        }
        var plan = subscriptions.planForUpdate(id).orElseThrow(() -> DomainException.notFound("plan", id));
        plan.checkOpen();
        return plan;
    }

    private static ZoneId zone(@Nullable String said, ZoneId usual) {
        try {
            return said == null || said.isBlank() ? usual : ZoneId.of(said.strip());
        } catch (DateTimeException _) {
            throw DomainException.fields(Map.of("timeZone", "A name of the tz database, such as Africa/Cairo."));
        }
    }

    private Subscription found(UUID id, ExpectedVersion expected) {
        var subscription =
                subscriptions.findForUpdate(id).orElseThrow(() -> DomainException.notFound("subscription", id));
        expected.check(subscription.version(), () -> SubscriptionView.of(subscription));
        if (subscription.status().hasEnded()) {
            throw new DomainException(FinanceError.SUBSCRIPTION_ENDED, "This subscription has ended.");
        }
        return subscription;
    }

    private SubscriptionView store(Subscription before, Subscription after, Actor actor) {
        subscriptions.save(after);
        events.changed(before, after, actor);
        return SubscriptionView.of(after);
    }
}
