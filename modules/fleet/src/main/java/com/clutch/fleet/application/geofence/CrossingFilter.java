package com.clutch.fleet.application.geofence;

import com.clutch.fleet.domain.geofence.Crossing;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of crossings shows; null is no condition.
 *
 * @param from first moment
 * @param to end, itself not part of it
 */
public record CrossingFilter(
        @Nullable UUID geofenceId,
        @Nullable UUID vehicleId,
        Crossing.@Nullable Kind kind,
        @Nullable Instant from,
        @Nullable Instant to) {}
