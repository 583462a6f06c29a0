package com.clutch.finance.application.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * How far a budget was overrun; amounts in EGP.
 *
 * @param used what was promised or spent right after the expense
 */
public record BreachView(
        UUID id,
        UUID budgetId,
        UUID expenseId,
        String category,
        BigDecimal allocated,
        BigDecimal used,
        BigDecimal amountOver,
        Instant breachedAt,
        Instant createdAt) {}
