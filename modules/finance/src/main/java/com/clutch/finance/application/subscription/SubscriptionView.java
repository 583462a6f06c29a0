package com.clutch.finance.application.subscription;

import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.subscription.Interval;
import com.clutch.finance.domain.subscription.Subscription;
import com.clutch.finance.domain.subscription.SubscriptionStatus;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is read.
 *
 * @param amount price of a period in major units of the currency
 * @param plan name of the plan
 * @param startDate first moment of the first day, for the customer
 * @param nextBilling first moment of the next period; null when nothing is billed any more
 */
public record SubscriptionView(
        UUID id,
        @Nullable UUID customerId,
        String customerName,
        String email,
        UUID planId,
        String plan,
        int catalogueVersion,
        SubscriptionStatus status,
        BigDecimal amount,
        String currency,
        Interval interval,
        Instant startDate,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Nullable Instant nextBilling,
        String timeZone,
        boolean cancelAtPeriodEnd,
        boolean autoRenew,
        @Nullable UUID nextPlanId,
        PaymentMethod paymentMethod,
        @Nullable UUID openInvoiceId,
        int failedAttempts,
        @Nullable Instant endedAt,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** What is read of this subscription. */
    public static SubscriptionView of(Subscription subscription) {
        var terms = subscription.terms();
        return new SubscriptionView(
                subscription.id(),
                subscription.subscriber().id(),
                subscription.subscriber().name(),
                subscription.subscriber().email(),
                subscription.planId(),
                subscription.planName(),
                terms.catalogueVersion(),
                subscription.status(),
                terms.price().amount(),
                terms.price().currency(),
                terms.interval(),
                subscription.startOf(subscription.startedOn()),
                subscription.periodStart(),
                subscription.periodEnd(),
                subscription.status().hasEnded() ? null : subscription.startOf(subscription.periodEnd()),
                subscription.zone().getId(),
                subscription.cancelAtPeriodEnd(),
                subscription.autoRenew(),
                subscription.nextPlanId(),
                subscription.paymentMethod(),
                subscription.openInvoiceId(),
                subscription.failedAttempts(),
                subscription.endedAt(),
                subscription.createdAt(),
                subscription.updatedAt(),
                subscription.version());
    }
}
