package com.clutch.fleet.application.cost;

import com.clutch.fleet.domain.cost.ExpenseCategory;
import com.clutch.fleet.domain.cost.VehicleExpense;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An expense for a vehicle as it is read.
 *
 * @param spentOn day of the expense
 * @param amount in major units of the currency
 * @param vendor who was paid, null when nobody said
 */
public record VehicleExpenseView(
        UUID id,
        UUID vehicleId,
        ExpenseCategory category,
        LocalDate spentOn,
        BigDecimal amount,
        String currency,
        @Nullable String vendor,
        @Nullable String note,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The view of one that was just written. */
    public static VehicleExpenseView of(VehicleExpense expense) {
        var life = expense.life();
        return new VehicleExpenseView(
                life.id(),
                expense.vehicleId(),
                expense.category(),
                expense.spentOn(),
                expense.amount(),
                expense.currency(),
                expense.vendor(),
                expense.note(),
                life.createdAt(),
                life.updatedAt(),
                life.version());
    }
}
