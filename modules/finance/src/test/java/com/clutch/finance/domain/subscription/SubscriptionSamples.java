package com.clutch.finance.domain.subscription;

import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.payment.PaymentMethod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Subscriptions for tests. */
final class SubscriptionSamples {

    private SubscriptionSamples() {}

    static Subscription starting(LocalDate start, Interval interval, ZoneId zone) {
        var price = new Money(BigDecimal.TEN, "EGP");
        var end = start.plusMonths(interval.months());
        return new Subscription(
                new UUID(0, 1),
                1,
                new Subscription.Subscriber(null, "Nile Taxi", "a@clutch.test"),
                new UUID(0, 2),
                "Basic",
                new Subscription.Terms(1, price, price, interval),
                null,
                SubscriptionStatus.ACTIVE,
                zone,
                start,
                start,
                0,
                start,
                end,
                false,
                true,
                PaymentMethod.CASH,
                null,
                null,
                0,
                null,
                null,
                end.atStartOfDay(zone).toInstant(),
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
