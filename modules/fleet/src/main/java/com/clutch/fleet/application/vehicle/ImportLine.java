package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.domain.vehicle.VehicleFields;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of vehicles.
 *
 * @param line where it starts in the file
 * @param fields what it says
 * @param status null when it says none
 * @param errors column to sentence, for the cells that could not be read
 */
public record ImportLine(
        long line, VehicleFields fields, @Nullable VehicleStatus status, Map<String, String> errors) {}
