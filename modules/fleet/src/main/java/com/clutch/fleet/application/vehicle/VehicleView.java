package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.domain.vehicle.FuelType;
import com.clutch.fleet.domain.vehicle.Transmission;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle as it is read.
 *
 * @param mileage reading of the odometer in kilometres
 * @param fuelLevel percent of a full tank or battery
 * @param fuelEfficiency kilometres per litre
 * @param purchasePrice in major units of the currency
 * @param driver who drives it; fleet does not know drivers yet, so it is null
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

    /** The view of a vehicle that was just written. */
    public static VehicleView of(Vehicle vehicle) {
        var details = vehicle.details();
        var vin = details.vin();
        var location = details.location();
        return new VehicleView(
                vehicle.id(),
                details.licensePlate().value(),
                vin == null ? null : vin.value(),
                details.make(),
                details.model(),
                details.year(),
                details.name(),
                details.color(),
                details.fuelType(),
                details.transmission(),
                details.engineSize(),
                vehicle.status(),
                details.mileage(),
                details.fuelLevel(),
                details.fuelEfficiency(),
                details.lastMaintenance(),
                details.nextMaintenance(),
                location == null
                        ? Place.UNKNOWN
                        : Place.of(location.latitude(), location.longitude(), location.address()),
                details.purchasePrice(),
                details.currency(),
                null,
                null,
                vehicle.createdAt(),
                vehicle.updatedAt(),
                vehicle.version());
    }
}
