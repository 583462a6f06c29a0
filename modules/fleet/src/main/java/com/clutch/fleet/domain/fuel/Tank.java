package com.clutch.fleet.domain.fuel;

import com.clutch.fleet.domain.vehicle.FuelType;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a vehicle can take in.
 *
 * @param inFleet whether the vehicle has not left the fleet
 * @param fuelType null when it is not known
 * @param litres that the tank holds, null when it is not known
 * @param kilowattHours that the battery holds, null when it is not known
 */
public record Tank(
        UUID vehicleId,
        boolean inFleet,
        @Nullable FuelType fuelType,
        @Nullable BigDecimal litres,
        @Nullable BigDecimal kilowattHours) {

    /** How much of the fuel it holds, null when it is not known. */
    public @Nullable BigDecimal capacity(Fuel fuel) {
        return fuel.unit() == FuelUnit.KWH ? kilowattHours : litres;
    }

    /** Whether the vehicle can run on it: an electric one takes no fuel, and only one with a battery takes electricity. */
    public boolean takes(Fuel fuel) {
        if (fuelType == null || fuelType == FuelType.HYBRID) {
            return true;
        }
        return fuel == Fuel.ELECTRIC
                ? fuelType == FuelType.ELECTRIC || kilowattHours != null
                : fuelType != FuelType.ELECTRIC;
    }
}
