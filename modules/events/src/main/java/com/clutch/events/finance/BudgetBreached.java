package com.clutch.events.finance;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * An expense took a budget beyond its allocation; amounts in the base currency.
 *
 * @param amountOver how much more is promised or spent than was allocated
 */
public record BudgetBreached(
        EventHeader header,
        UUID budgetId,
        UUID expenseId,
        String category,
        BigDecimal allocated,
        BigDecimal used,
        BigDecimal amountOver)
        implements DomainEvent {}
