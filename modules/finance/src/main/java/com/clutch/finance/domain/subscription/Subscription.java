package com.clutch.finance.domain.subscription;

import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.payment.PaymentMethod;
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
        Instant updatedAt) {

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
        var sameInterval = newTerms == null || newTerms.interval() == terms.interval();
        var from = sameInterval ? anchor : periodEnd;
        var count = sameInterval ? periods + 1 : 0;
        var kept = newTerms == null ? terms : newTerms;
        var end = from.plusMonths((long) kept.interval().months() * (count + 1));
        return new Subscription(
                id,
                version + 1,
                subscriber,
                plan == null ? planId : plan.id(),
                plan == null ? planName : plan.name(),
                kept,
                null,
                SubscriptionStatus.ACTIVE,
                zone,
                startedOn,
                from,
                count,
                periodEnd,
                end,
                cancelAtPeriodEnd,
                autoRenew,
                paymentMethod,
                paymentMethodId,
                openInvoiceId,
                0,
                null,
                null,
                startOf(end),
                createdAt,
                now);
    }

    /** Notes the invoice that is to be paid. */
    public Subscription invoiced(UUID invoiceId) {
        return with(status, invoiceId, failedAttempts, pausedOn, endedAt, nextActionAt, version, updatedAt);
    }

    /** Notes that it was paid for. */
    public Subscription paid(Instant now) {
        var next = status.hasEnded() || status == SubscriptionStatus.PAUSED ? status : SubscriptionStatus.ACTIVE;
        return with(
                next,
                null,
                0,
                pausedOn,
                endedAt,
                next == SubscriptionStatus.ACTIVE ? startOf(periodEnd) : nextActionAt,
                version + 1,
                now);
    }

    /** Notes that a charge failed; after the last one nobody tries again. */
    public Subscription failed(Instant now) {
        if (status.hasEnded()) {
            return this;
        }
        var failures = failedAttempts + 1;
        return failures >= ATTEMPTS
                ? with(SubscriptionStatus.UNPAID, openInvoiceId, failures, pausedOn, endedAt, null, version + 1, now)
                : with(
                        SubscriptionStatus.PAST_DUE,
                        openInvoiceId,
                        failures,
                        pausedOn,
                        endedAt,
                        now.plus(PAUSE_BETWEEN_ATTEMPTS),
                        version + 1,
                        now);
    }

    /** Notes that the open invoice is being charged; it is not looked at again before the charge can have failed. */
    public Subscription charging(Instant now) {
        return with(status, openInvoiceId, failedAttempts, pausedOn, endedAt, null, version + 1, now);
    }

    /** Notes that what is due could not be done; it is tried again in an hour. */
    public Subscription postpone(Instant now) {
        return with(
                status,
                openInvoiceId,
                failedAttempts,
                pausedOn,
                endedAt,
                now.plus(Duration.ofHours(1)),
                version + 1,
                now);
    }

    /** Takes another plan from now on, in the running period. */
    public Subscription upgrade(Plan plan, Terms newTerms, Instant now) {
        return new Subscription(
                id,
                version + 1,
                subscriber,
                plan.id(),
                plan.name(),
                newTerms,
                null,
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

    /** Takes another plan with the next period. */
    public Subscription schedule(Plan plan, Instant now) {
        return new Subscription(
                id,
                version + 1,
                subscriber,
                planId,
                planName,
                terms,
                plan.id(),
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

    /** Takes a break from today. */
    public Subscription pause(LocalDate today, Instant now) {
        SubscriptionStatus.MOVES.check(status, SubscriptionStatus.PAUSED);
        return with(SubscriptionStatus.PAUSED, openInvoiceId, failedAttempts, today, null, null, version + 1, now);
    }

    /** Ends the break; the days of the break are added to the period. */
    public Subscription resume(LocalDate today, Instant now) {
        SubscriptionStatus.MOVES.check(status, SubscriptionStatus.ACTIVE);
        var days = pausedOn == null ? 0 : ChronoUnit.DAYS.between(pausedOn, today);
        var end = periodEnd.plusDays(days);
        return new Subscription(
                id,
                version + 1,
                subscriber,
                planId,
                planName,
                terms,
                nextPlanId,
                SubscriptionStatus.ACTIVE,
                zone,
                startedOn,
                end,
                -1,
                periodStart,
                end,
                cancelAtPeriodEnd,
                autoRenew,
                paymentMethod,
                paymentMethodId,
                openInvoiceId,
                failedAttempts,
                null,
                null,
                startOf(end),
                createdAt,
                now);
    }

    /** Ends with the running period. */
    public Subscription cancelLater(Instant now) {
        SubscriptionStatus.MOVES.check(status, SubscriptionStatus.CANCELLED);
        return new Subscription(
                id,
                version + 1,
                subscriber,
                planId,
                planName,
                terms,
                null,
                status,
                zone,
                startedOn,
                anchor,
                periods,
                periodStart,
                periodEnd,
                true,
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

    /** Ends now. */
    public Subscription end(SubscriptionStatus how, Instant now) {
        SubscriptionStatus.MOVES.check(status, how);
        return with(how, openInvoiceId, failedAttempts, pausedOn, now, null, version + 1, now);
    }

    private Subscription with(
            SubscriptionStatus next,
            @Nullable UUID invoice,
            int failures,
            @Nullable LocalDate paused,
            @Nullable Instant ended,
            @Nullable Instant action,
            long newVersion,
            Instant now) {
        return new Subscription(
                id,
                newVersion,
                subscriber,
                planId,
                planName,
                terms,
                nextPlanId,
                next,
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
                invoice,
                failures,
                paused,
                ended,
                action,
                createdAt,
                now);
    }
}
