package com.clutch.fleet.domain.tracking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle for which points arrive.
 *
 * @param hasLeft whether it has left the fleet
 * @param fleetId null when it is in none
 * @param speedLimit of its fleet in km/h, null when it is in none
 * @param movement null when it never said where it is
 */
public record TrackedVehicle(
        UUID id,
        boolean hasLeft,
        @Nullable UUID fleetId,
        @Nullable Integer speedLimit,
        @Nullable Movement movement) {}
