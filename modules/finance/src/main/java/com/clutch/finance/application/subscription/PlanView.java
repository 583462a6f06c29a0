package com.clutch.finance.application.subscription;

import com.clutch.finance.domain.subscription.Interval;
import com.clutch.finance.domain.subscription.PlanStatus;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A plan as it is read.
 *
 * @param price in major units of the currency
 * @param popularity percent of the running subscriptions that have this plan
 * @param conversionRate percent of all subscriptions of this plan that were paid for at least once
 * @param revenue what was paid on its invoices, in EGP
 */
public record PlanView(
        UUID id,
        String code,
        String name,
        String description,
        BigDecimal price,
        String currency,
        String billingCycle,
        Interval interval,
        int trialDays,
        List<String> features,
        String targetAudience,
        BigDecimal popularity,
        BigDecimal conversionRate,
        BigDecimal revenue,
        long subscribers,
        int catalogueVersion,
        PlanStatus status,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {}
