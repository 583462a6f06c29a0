package com.clutch.events.fleet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a vehicle.
 *
 * @param licensePlate in upper case with single spaces; of one vehicle at a time
 * @param vin 17 characters, of one vehicle for ever; null when it is not known
 * @param year model year
 * @param name what people call it, null when it has no name of its own
 * @param fuelType gasoline, diesel, electric, hybrid, lpg or cng
 * @param transmission manual, automatic, semi_automatic or cvt
 * @param status active, maintenance, out_of_service, inactive, decommissioned or retired
 * @param mileage kilometres that the odometer read when the vehicle changed; {@link MetersRead} tells what it read since
 * @param fuelLevel percent of a full tank or battery, null when it is not known
 * @param fuelEfficiency kilometres per litre, null when it is not known
 * @param latitude last known place in degrees (WGS 84), null together with the longitude
 * @param purchasePrice in major units of the currency, null when it is not known
 * @param currency code of ISO 4217
 * @param fleetId the fleet it belongs to, null when to none
 * @param tankCapacity litres, null when it is not known
 * @param batteryCapacity kilowatt hours, null when it is not known
 * @param usefulLifeMonths months over which the price is written off, null when nobody said
 * @param salvageValue what it is worth after that, in major units of the currency, null when nobody said
 */
public record VehicleState(
        UUID id,
        String licensePlate,
        @Nullable String vin,
        String make,
        String model,
        int year,
        @Nullable String name,
        @Nullable String color,
        @Nullable String fuelType,
        @Nullable String transmission,
        @Nullable String engineSize,
        String status,
        BigDecimal mileage,
        @Nullable BigDecimal fuelLevel,
        @Nullable BigDecimal fuelEfficiency,
        @Nullable Instant lastMaintenance,
        @Nullable Instant nextMaintenance,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String address,
        @Nullable BigDecimal purchasePrice,
        String currency,
        Instant createdAt,
        @Nullable UUID fleetId,
        @Nullable BigDecimal tankCapacity,
        @Nullable BigDecimal batteryCapacity,
        @Nullable LocalDate purchaseDate,
        @Nullable Integer usefulLifeMonths,
        @Nullable BigDecimal salvageValue) {}
