package com.clutch.finance.application.subscription;

import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.subscription.Interval;
import com.clutch.finance.domain.subscription.SubscriptionStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as the page of revenue reads it.
 *
 * @param status active, cancelled, paused, expired or trial; one that is past due or unpaid is active
 * @param totalRevenue what was paid on its invoices, in major units of the currency
 * @param churnRisk high when a charge failed or it ends with the period, medium when it is paused or not renewed, otherwise low
 */
public record RevenueSubscription(
        UUID id,
        @Nullable UUID customerId,
        String customerName,
        String customerEmail,
        String planName,
        BigDecimal planPrice,
        String currency,
        Interval billingCycle,
        String status,
        Instant startDate,
        @Nullable Instant endDate,
        @Nullable Instant nextBillingDate,
        boolean autoRenew,
        PaymentMethod paymentMethod,
        BigDecimal totalRevenue,
        String churnRisk,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** The same subscription with what was paid for it. */
    public static RevenueSubscription of(SubscriptionView view, BigDecimal revenue) {
        return new RevenueSubscription(
                view.id(),
                view.customerId(),
                view.customerName(),
                view.email(),
                view.plan(),
                view.amount(),
                view.currency(),
                view.interval(),
                switch (view.status()) {
                    case TRIALING -> "trial";
                    case ACTIVE, PAST_DUE, UNPAID -> "active";
                    case PAUSED -> "paused";
                    case CANCELLED -> "cancelled";
                    case EXPIRED -> "expired";
                },
                view.startDate(),
                view.endedAt(),
                view.nextBilling(),
                view.autoRenew(),
                view.paymentMethod(),
                revenue,
                risk(view),
                view.createdAt(),
                view.updatedAt(),
                view.version());
    }

    private static String risk(SubscriptionView view) {
        if (view.failedAttempts() > 0
                || view.cancelAtPeriodEnd()
                || view.status().hasEnded()) {
            return "high";
        }
        return view.status() == SubscriptionStatus.PAUSED || !view.autoRenew() ? "medium" : "low";
    }
}
