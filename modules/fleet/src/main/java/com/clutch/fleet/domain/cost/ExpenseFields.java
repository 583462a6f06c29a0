package com.clutch.fleet.domain.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody says about an expense. Null means that nothing is said. */
public record ExpenseFields(
        @Nullable ExpenseCategory category,
        @Nullable LocalDate spentOn,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String vendor,
        @Nullable String note) {}
