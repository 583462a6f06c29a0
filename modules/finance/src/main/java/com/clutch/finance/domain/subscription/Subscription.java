package com.clutch.finance.domain.subscription;

import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.kernel.Aggregate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer who has a plan. It does not change: each method answers the subscription as it would be.
 *
 * @param version of the stored row; a new subscription has 1
 * @param terms price and interval as they were when the plan was taken
 * @param nextPlanId plan that begins with the next period, null when the plan stays
 * @param zone in which its days begin
 * @param anchor day from which the ends of periods are counted, so that the 31st comes back after a short month
 * @param periods how many periods after the anchor the running one began
 * @param periodStart first day of the running period
 * @param periodEnd first day after it
 * @param openInvoiceId invoice that is to be paid, null when there is none
 * @param nextActionAt when something has to be done: trial or period end, or a charge is tried again; null when nothing has
 */
public record Subscription(
        UUID id,
        long version,
        Subscriber subscriber,
        UUID planId,
        String planName,
        Terms terms,
        @Nullable UUID nextPlanId,
        SubscriptionStatus status,
        ZoneId zone,
        LocalDate startedOn,
        LocalDate anchor,
        int periods,
        LocalDate periodStart,
        LocalDate periodEnd,
        boolean cancelAtPeriodEnd,
        boolean autoRenew,
        PaymentMethod paymentMethod,
        @Nullable String paymentMethodId,
        @Nullable UUID openInvoiceId,
        int failedAttempts,
        @Nullable LocalDate pausedOn,
        @Nullable Instant endedAt,
        @Nullable Instant nextActionAt,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    /** Charges that may fail before it is unpaid. */
    public static final int ATTEMPTS = 3;

    private static final Duration PAUSE_BETWEEN_ATTEMPTS = Duration.ofDays(3);

    /** Whoever has it. */
    public record Subscriber(@Nullable UUID id, String name, String email) {}

    /**
     * The terms of a catalogue version.
     *
     * @param base the price in the base currency, by the rate of the day
     */
    public record Terms(int catalogueVersion, Money price, Money base, Interval interval) {}

    /** The moment at which a day begins for the customer. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The running period as the next one, with the plan that was scheduled if there is one. */
    public Subscription renew(@Nullable Plan plan, @Nullable Terms newTerms, Instant now) {
        var next = new Change();
        if (newTerms != null) {
            next.terms = newTerms;
        }
        var sameInterval = next.terms.interval() == terms.interval();
        next.anchor = sameInterval ? anchor : periodEnd;
        next.periods = sameInterval ? periods + 1 : 0;
        next.take(plan);
        next.nextPlanId = null;
        next.status = SubscriptionStatus.ACTIVE;
        next.periodStart = periodEnd;
        next.periodEnd = next.anchor.plusMonths((long) next.terms.interval().months() * (next.periods + 1));
        next.failedAttempts = 0;
        next.pausedOn = null;
        next.endedAt = null;
        next.nextActionAt = startOf(next.periodEnd);
        return next.at(now);
    }

    /** Notes the invoice that is to be paid. */
    public Subscription invoiced(UUID invoiceId) {
        var next = new Change();
        next.openInvoiceId = invoiceId;
        return next.of(version, updatedAt);
    }

    /** Notes that it was paid for. */
    public Subscription paid(Instant now) {
        var next = new Change();
        next.openInvoiceId = null;
        next.failedAttempts = 0;
        if (!status.hasEnded() && status != SubscriptionStatus.PAUSED) {
            next.status = SubscriptionStatus.ACTIVE;
            next.nextActionAt = startOf(periodEnd);
        }
        return next.at(now);
    }

    /** Notes that a charge failed; after the last one nobody tries again. */
    public Subscription failed(Instant now) {
        if (status.hasEnded()) {
            return this;
        }
        var next = new Change();
        next.failedAttempts = failedAttempts + 1;
        var last = next.failedAttempts >= ATTEMPTS;
        next.status = last ? SubscriptionStatus.UNPAID : SubscriptionStatus.PAST_DUE;
        next.nextActionAt = last ? null : now.plus(PAUSE_BETWEEN_ATTEMPTS);
        return next.at(now);
    }

    /** Notes that the open invoice is being charged; it is not looked at again before the charge can have failed. */
    public Subscription charging(Instant now) {
        var next = new Change();
        next.nextActionAt = null;
        return next.at(now);
    }

    /** Notes that what is due could not be done; it is tried again in an hour. */
    public Subscription postpone(Instant now) {
        var next = new Change();
        next.nextActionAt = now.plus(Duration.ofHours(1));
        return next.at(now);
    }

    /** Takes another plan from now on, in the running period. */
    public Subscription upgrade(Plan plan, Terms newTerms, Instant now) {
        var next = new Change();
        next.take(plan);
        next.terms = newTerms;
        next.nextPlanId = null;
        return next.at(now);
    }

    /** Takes another plan with the next period. */
    public Subscription schedule(Plan plan, Instant now) {
        var next = new Change();
        next.nextPlanId = plan.id();
        return next.at(now);
    }

    /** Takes a break from today. */
    public Subscription pause(LocalDate today, Instant now) {
        var next = move(SubscriptionStatus.PAUSED);
        next.pausedOn = today;
        next.endedAt = null;
        next.nextActionAt = null;
        return next.at(now);
    }

    /** Ends the break; the days of the break are added to the period. */
    public Subscription resume(LocalDate today, Instant now) {
        var next = move(SubscriptionStatus.ACTIVE);
        var days = pausedOn == null ? 0 : ChronoUnit.DAYS.between(pausedOn, today);
        next.periodEnd = periodEnd.plusDays(days);
        next.anchor = next.periodEnd;
        next.periods = -1;
        next.pausedOn = null;
        next.endedAt = null;
        next.nextActionAt = startOf(next.periodEnd);
        return next.at(now);
    }

    /** Ends with the running period. */
    public Subscription cancelLater(Instant now) {
        SubscriptionStatus.MOVES.check(status, SubscriptionStatus.CANCELLED);
        var next = new Change();
        next.nextPlanId = null;
        next.cancelAtPeriodEnd = true;
        return next.at(now);
    }

    /** Ends now. */
    public Subscription end(SubscriptionStatus how, Instant now) {
        var next = move(how);
        next.endedAt = now;
        next.nextActionAt = null;
        return next.at(now);
    }

    private Change move(SubscriptionStatus to) {
        SubscriptionStatus.MOVES.check(status, to);
        var next = new Change();
        next.status = to;
        return next;
    }

    /** What a move changes, while it is being changed; everything else stays. */
    private final class Change {

        private UUID planId = Subscription.this.planId;
        private String planName = Subscription.this.planName;
        private Terms terms = Subscription.this.terms;
        private @Nullable UUID nextPlanId = Subscription.this.nextPlanId;
        private SubscriptionStatus status = Subscription.this.status;
        private LocalDate anchor = Subscription.this.anchor;
        private int periods = Subscription.this.periods;
        private LocalDate periodStart = Subscription.this.periodStart;
        private LocalDate periodEnd = Subscription.this.periodEnd;
        private boolean cancelAtPeriodEnd = Subscription.this.cancelAtPeriodEnd;
        private @Nullable UUID openInvoiceId = Subscription.this.openInvoiceId;
        private int failedAttempts = Subscription.this.failedAttempts;
        private @Nullable LocalDate pausedOn = Subscription.this.pausedOn;
        private @Nullable Instant endedAt = Subscription.this.endedAt;
        private @Nullable Instant nextActionAt = Subscription.this.nextActionAt;

        private void take(@Nullable Plan plan) {
            if (plan != null) {
                planId = plan.id();
                planName = plan.name();
            }
        }

        private Subscription at(Instant now) {
            return of(version + 1, now);
        }

        private Subscription of(long newVersion, Instant now) {
            return new Subscription(
                    id,
                    newVersion,
                    subscriber,
                    planId,
                    planName,
                    terms,
                    nextPlanId,
                    status,
                    zone,
                    startedOn,
                    anchor,
                    periods,
                    periodStart,
                    periodEnd,
                    cancelAtPeriodEnd,
                    autoRenew,
                    paymentMethod,
                    paymentMethodId,
                    openInvoiceId,
                    failedAttempts,
                    pausedOn,
                    endedAt,
                    nextActionAt,
                    createdAt,
                    now);
        }
    }
}
