package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.domain.vehicle.LicensePlate;
import com.clutch.fleet.domain.vehicle.VehicleFields;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.fleet.domain.vehicle.Vin;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a file of vehicles says.
 *
 * @param status null when it says none
 */
public record VehicleLine(VehicleFields fields, @Nullable VehicleStatus status) {

    /** Its plate, null when it has none or it cannot be one. */
    @Nullable
    LicensePlate plate() {
        return read(fields.licensePlate(), LicensePlate::new);
    }

    /** Its VIN, null when it has none or it cannot be one. */
    @Nullable
    Vin vin() {
        return read(fields.vin(), Vin::new);
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reading) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
