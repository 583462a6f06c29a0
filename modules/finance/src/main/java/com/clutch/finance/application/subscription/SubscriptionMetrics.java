package com.clutch.finance.application.subscription;

import com.clutch.finance.domain.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * Subscriptions in figures; money in EGP, days in UTC.
 *
 * @param monthlyRecurringRevenue price of active and past due subscriptions for a month: a year by 12, a quarter by 3
 * @param annualRecurringRevenue twelve times that
 * @param churnRate percent of the subscriptions of 30 days ago that have ended since
 * @param growthRate percent by which there are more running subscriptions than 30 days ago
 * @param averageRevenuePerUser monthly recurring revenue by active subscription
 * @param lifetimeValue that by the churn rate; zero when nobody has left
 */
public record SubscriptionMetrics(
        long totalSubscriptions,
        long activeSubscriptions,
        long trialSubscriptions,
        BigDecimal monthlyRecurringRevenue,
        BigDecimal annualRecurringRevenue,
        BigDecimal churnRate,
        BigDecimal growthRate,
        BigDecimal averageRevenuePerUser,
        BigDecimal lifetimeValue,
        String currency,
        Instant asOf) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The figures of these counts.
     *
     * @param before running subscriptions 30 days ago
     * @param ended how many of them have ended since
     * @param running running subscriptions now
     */
    public static SubscriptionMetrics of(
            long total,
            long active,
            long trial,
            BigDecimal monthly,
            long before,
            long ended,
            long running,
            Instant asOf) {
        var churn = percent(ended, before);
        var average =
                active == 0 ? BigDecimal.ZERO : monthly.divide(BigDecimal.valueOf(active), 2, RoundingMode.HALF_UP);
        return new SubscriptionMetrics(
                total,
                active,
                trial,
                monthly,
                monthly.multiply(BigDecimal.valueOf(12)),
                churn,
                percent(running - before, before),
                average,
                churn.signum() == 0
                        ? BigDecimal.ZERO
                        : average.multiply(HUNDRED).divide(churn, 2, RoundingMode.HALF_UP),
                Money.BASE,
                asOf);
    }

    private static BigDecimal percent(long part, long of) {
        return of == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }
}
