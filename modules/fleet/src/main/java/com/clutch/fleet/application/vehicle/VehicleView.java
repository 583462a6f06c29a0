package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.domain.vehicle.FuelType;
import com.clutch.fleet.domain.vehicle.Transmission;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle as it is read.
 *
 * @param mileage reading of the odometer in kilometres
 * @param fuelLevel percent of a full tank or battery
 * @param fuelEfficiency kilometres per litre
 * @param purchasePrice in major units of the currency
 * @param usefulLifeMonths months over which the price is written off
 * @param salvageValue what it is worth after that, in major units of the currency
 * @param tankCapacity litres
 * @param batteryCapacity kilowatt hours
 * @param engineHours hours that the engine ran, null when its meter was never read
 * @param driver who drives it today, null when nobody is assigned
 * @param assignedRoute where it goes; fleet does not know routes yet, so it is null
 */
public record VehicleView(
        UUID id,
        String licensePlate,
        @Nullable String vin,
        String make,
        String model,
        int year,
        @Nullable String name,
        @Nullable String color,
        @Nullable FuelType fuelType,
        @Nullable Transmission transmission,
        @Nullable String engineSize,
        VehicleStatus status,
        BigDecimal mileage,
        @Nullable BigDecimal fuelLevel,
        @Nullable BigDecimal fuelEfficiency,
        @Nullable Instant lastMaintenance,
        @Nullable Instant nextMaintenance,
        Place location,
        @Nullable BigDecimal purchasePrice,
        String currency,
        @Nullable LocalDate purchaseDate,
        @Nullable Integer usefulLifeMonths,
        @Nullable BigDecimal salvageValue,
        @Nullable BigDecimal tankCapacity,
        @Nullable BigDecimal batteryCapacity,
        @Nullable BigDecimal engineHours,
        @Nullable UUID fleetId,
        @Nullable String fleetName,
        @Nullable Driver driver,
        @Nullable Route assignedRoute,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /**
     * Where the vehicle was last seen, in degrees. Clients of two generations read it under two names each, and none of them can
     * do without a number: where nothing is known it is zero, and the address is empty.
     */
    public record Place(BigDecimal latitude, BigDecimal longitude, BigDecimal lat, BigDecimal lng, String address) {

        private static final Place UNKNOWN = of(BigDecimal.ZERO, BigDecimal.ZERO, null);

        /** A place that is known when both degrees are. */
        public static Place of(
                @Nullable BigDecimal latitude, @Nullable BigDecimal longitude, @Nullable String address) {
            return latitude == null || longitude == null
                    ? UNKNOWN
                    : new Place(latitude, longitude, latitude, longitude, address == null ? "" : address);
        }
    }

    /** Who drives a vehicle. */
    public record Driver(UUID id, String name, String phone) {}

    /** Where a vehicle goes. */
    public record Route(UUID id, String name) {}
}
