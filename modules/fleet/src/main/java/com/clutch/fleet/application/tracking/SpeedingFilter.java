package com.clutch.fleet.application.tracking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which trips a list shows; null is no condition.
 *
 * @param from first moment
 * @param to end, itself not part of it
 */
public record SpeedingFilter(
        @Nullable UUID vehicleId,
        @Nullable UUID fleetId,
        @Nullable Instant from,
        @Nullable Instant to) {}
