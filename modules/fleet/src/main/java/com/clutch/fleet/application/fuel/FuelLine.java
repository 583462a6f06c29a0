package com.clutch.fleet.application.fuel;

import com.clutch.fleet.domain.fuel.FuelFields;
import com.clutch.fleet.domain.vehicle.LicensePlate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of fills. The vehicle is named by its id or by its licence plate.
 *
 * @param vehicleId null when the plate names it
 * @param licensePlate null when the id names it
 */
public record FuelLine(@Nullable UUID vehicleId, @Nullable String licensePlate, FuelFields fields) {

    /** The plate, null when there is none or it cannot be one. */
    @Nullable
    LicensePlate plate() {
        if (licensePlate == null) {
            return null;
        }
        try {
            return new LicensePlate(licensePlate);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
