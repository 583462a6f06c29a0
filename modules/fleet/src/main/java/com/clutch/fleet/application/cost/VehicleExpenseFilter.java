package com.clutch.fleet.application.cost;

import com.clutch.fleet.domain.cost.ExpenseCategory;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which expenses a list shows; null is no condition.
 *
 * @param from first day of expense
 * @param to last day of expense
 */
public record VehicleExpenseFilter(
        @Nullable UUID vehicleId,
        @Nullable ExpenseCategory category,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
