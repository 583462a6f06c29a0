package com.clutch.events.fleet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of fuel or electricity that a vehicle took in.
 *
 * @param driverId who was at the pump, null when nobody said
 * @param filledAt when (UTC)
 * @param fuelType gasoline, diesel, lpg, cng or electric
 * @param quantity in the unit, three decimals
 * @param unit litre or kwh
 * @param unitPrice for one unit in major units of the currency, four decimals
 * @param totalCost in major units of the currency
 * @param currency code of ISO 4217
 * @param fullFill whether the tank or battery was full afterwards
 * @param odometer kilometres at the pump
 * @param station where, null when nobody said
 */
public record FuelEntryState(
        UUID id,
        UUID vehicleId,
        @Nullable UUID driverId,
        Instant filledAt,
        String fuelType,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        BigDecimal totalCost,
        String currency,
        boolean fullFill,
        BigDecimal odometer,
        @Nullable String station,
        @Nullable String note,
        Instant createdAt) {}
