package com.clutch.events.fleet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of an expense for a vehicle.
 *
 * @param category toll, tyres, parking, fine, licence, cleaning or other
 * @param spentOn day of the expense
 * @param amount in major units of the currency
 * @param currency code of ISO 4217
 * @param vendor who was paid, null when nobody said
 */
public record VehicleExpenseState(
        UUID id,
        UUID vehicleId,
        String category,
        LocalDate spentOn,
        BigDecimal amount,
        String currency,
        @Nullable String vendor,
        @Nullable String note,
        Instant createdAt) {}
