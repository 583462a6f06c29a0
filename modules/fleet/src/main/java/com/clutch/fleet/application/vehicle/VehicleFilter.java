package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.domain.vehicle.FuelType;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which vehicles a list shows; null is no condition. Vehicles that have left the fleet are shown only when their status is asked
 * for.
 *
 * @param make in whatever case
 * @param model in whatever case
 * @param yearFrom first model year
 * @param yearTo last model year
 */
public record VehicleFilter(
        @Nullable VehicleStatus status,
        @Nullable String make,
        @Nullable String model,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        @Nullable FuelType fuelType,
        @Nullable UUID fleetId) {

    /** Every vehicle of the fleet. */
    public static final VehicleFilter NONE = new VehicleFilter(null, null, null, null, null, null, null);
}
