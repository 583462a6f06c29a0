package com.clutch.events.finance;

import com.clutch.events.Personal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a subscription.
 *
 * @param price of a period in major units of the currency
 * @param basePrice the same in the base currency (EGP), by the rate of the day the plan was taken
 * @param interval monthly, quarterly or yearly
 * @param status trialing, active, past_due, unpaid, paused, cancelled or expired
 * @param periodStart first day of the running period, for the customer
 * @param periodEnd first day after it
 */
public record SubscriptionState(
        UUID id,
        @Nullable UUID customerId,
        @Personal String customerName,
        UUID planId,
        String planName,
        BigDecimal price,
        String currency,
        BigDecimal basePrice,
        String interval,
        String status,
        LocalDate periodStart,
        LocalDate periodEnd,
        boolean cancelAtPeriodEnd,
        int failedAttempts,
        @Nullable Instant endedAt,
        Instant createdAt) {}
