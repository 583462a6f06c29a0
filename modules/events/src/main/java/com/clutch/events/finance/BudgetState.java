package com.clutch.events.finance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What others may know of a budget; amounts in the currency, which is the base currency.
 *
 * @param startsOn first day, in the zone of the company
 * @param endsOn last day
 * @param reserved promised to expenses that are not paid yet
 * @param warningThreshold percent of the allocation
 * @param status active or closed
 */
public record BudgetState(
        UUID id,
        String name,
        String category,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal allocated,
        BigDecimal reserved,
        BigDecimal spent,
        String currency,
        BigDecimal warningThreshold,
        boolean overrunAllowed,
        String status,
        Instant createdAt) {}
