package com.clutch.finance.application.invoice;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is owed, by how long it has been due; one row for a customer and currency.
 *
 * @param current not due yet
 * @param days30 due for 1 to 30 days; likewise the next ones
 * @param over90 due for more than 90 days
 */
public record Aging(
        @Nullable UUID customerId,
        String customerName,
        String currency,
        BigDecimal current,
        BigDecimal days30,
        BigDecimal days60,
        BigDecimal days90,
        BigDecimal over90,
        BigDecimal total,
        long invoices) {}
