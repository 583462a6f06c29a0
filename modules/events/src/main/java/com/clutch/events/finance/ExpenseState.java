package com.clutch.events.finance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of an expense.
 *
 * @param amount in major units of the currency
 * @param baseAmount the same in the base currency (EGP), by the rate of the day it was submitted
 * @param incurredOn day in the zone of the company
 * @param status pending, approved, paid, rejected or cancelled
 * @param budgetId budget that it is taken from, null when there is none
 * @param decidedBy account that approved or rejected it
 * @param paysFor what it pays for and what is told as a cost elsewhere, such as a work order or a fuel entry; null when it is a cost
 *     of its own
 */
public record ExpenseState(
        UUID id,
        BigDecimal amount,
        String currency,
        BigDecimal baseAmount,
        String category,
        String description,
        @Nullable String vendor,
        LocalDate incurredOn,
        String status,
        @Nullable UUID budgetId,
        UUID submittedBy,
        @Nullable UUID decidedBy,
        @Nullable Instant paidAt,
        Instant createdAt,
        @Nullable UUID paysFor) {}
