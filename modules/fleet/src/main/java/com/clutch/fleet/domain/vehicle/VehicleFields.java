package com.clutch.fleet.domain.vehicle;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a vehicle, before anybody has looked whether it makes sense. Null, and a blank text, mean that nothing
 * is said about the field.
 */
public record VehicleFields(
        @Nullable String licensePlate,
        @Nullable String vin,
        @Nullable String make,
        @Nullable String model,
        @Nullable Integer year,
        @Nullable String name,
        @Nullable String color,
        @Nullable FuelType fuelType,
        @Nullable Transmission transmission,
        @Nullable String engineSize,
        @Nullable BigDecimal mileage,
        @Nullable BigDecimal fuelLevel,
        @Nullable BigDecimal fuelEfficiency,
        @Nullable Instant lastMaintenance,
        @Nullable Instant nextMaintenance,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String address,
        @Nullable BigDecimal purchasePrice,
        @Nullable String currency,
        @Nullable UUID fleetId,
        @Nullable BigDecimal tankCapacity,
        @Nullable BigDecimal batteryCapacity,
        @Nullable LocalDate purchaseDate,
        @Nullable Integer usefulLifeMonths,
        @Nullable BigDecimal salvageValue) {

    /** Only what every vehicle must have. */
    public static VehicleFields required(String licensePlate, String make, String model, int year) {
        return new VehicleFields(
                licensePlate,
                null,
                make,
                model,
                year,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Only when it was maintained last, and when it is due next; null says nothing about either. */
    public static VehicleFields maintained(@Nullable Instant last, @Nullable Instant next) {
        return new VehicleFields(
                null, null, null, null, null, null, null, null, null, null, null, null, null, last, next, null, null,
                null, null, null, null, null, null, null, null, null);
    }

    /** Only how far it goes, in kilometres per litre; null says nothing about that either. */
    public static VehicleFields efficient(@Nullable BigDecimal fuelEfficiency) {
        return new VehicleFields(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                fuelEfficiency,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same without a word about the odometer. */
    public VehicleFields withoutMileage() {
        return new VehicleFields(
                licensePlate,
                vin,
                make,
                model,
                year,
                name,
                color,
                fuelType,
                transmission,
                engineSize,
                null,
                fuelLevel,
                fuelEfficiency,
                lastMaintenance,
                nextMaintenance,
                latitude,
                longitude,
                address,
                purchasePrice,
                currency,
                fleetId,
                tankCapacity,
                batteryCapacity,
                purchaseDate,
                usefulLifeMonths,
                salvageValue);
    }
}
