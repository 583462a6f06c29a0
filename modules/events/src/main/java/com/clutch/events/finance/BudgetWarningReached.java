package com.clutch.events.finance;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * So much of a budget is promised or spent that somebody should look; amounts in the base currency.
 *
 * @param warningThreshold percent of the allocation
 */
public record BudgetWarningReached(
        EventHeader header,
        UUID budgetId,
        String category,
        BigDecimal allocated,
        BigDecimal used,
        BigDecimal warningThreshold)
        implements DomainEvent {}
