package com.clutch.fleet.adapter.in.web.vehicle;

import com.clutch.fleet.domain.vehicle.FuelType;
import com.clutch.fleet.domain.vehicle.Transmission;
import com.clutch.fleet.domain.vehicle.VehicleFields;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client says about a vehicle; null says nothing about a field. */
record VehicleBody(
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
        @Nullable StatusWord status,
        @Size(max = 500) @Nullable String reason,
        @Nullable BigDecimal mileage,
        @Nullable BigDecimal fuelLevel,
        @Nullable BigDecimal fuelEfficiency,
        @Nullable Instant lastMaintenance,
        @Nullable Instant nextMaintenance,
        @Nullable Place location,
        @Nullable BigDecimal purchasePrice,
        @Nullable String currency,
        @Nullable UUID fleetId,
        @Nullable BigDecimal tankCapacity,
        @Nullable BigDecimal batteryCapacity,
        @Nullable LocalDate purchaseDate,
        @Nullable Integer usefulLifeMonths,
        @Nullable BigDecimal salvageValue) {

    /** A place under the names of two generations of clients. */
    record Place(
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable BigDecimal lat,
            @Nullable BigDecimal lng,
            @Nullable String address) {}

    VehicleFields fields() {
        var place = location == null ? new Place(null, null, null, null, null) : location;
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
                mileage,
                fuelLevel,
                fuelEfficiency,
                lastMaintenance,
                nextMaintenance,
                place.latitude() == null ? place.lat() : place.latitude(),
                place.longitude() == null ? place.lng() : place.longitude(),
                place.address(),
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
