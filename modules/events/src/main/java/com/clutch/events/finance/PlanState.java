package com.clutch.events.finance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What others may know of a plan.
 *
 * @param price in major units of the currency
 * @param interval monthly, quarterly, yearly or one_time
 * @param catalogueVersion grows with every change of price or interval
 * @param status draft, active or archived
 */
public record PlanState(
        UUID id,
        String code,
        String name,
        BigDecimal price,
        String currency,
        String interval,
        int trialDays,
        int catalogueVersion,
        String status,
        Instant createdAt) {}
