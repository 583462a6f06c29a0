package com.clutch.fleet.application.tracking;

import com.clutch.fleet.domain.vehicle.VehicleStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which vehicles a list of places shows; null is no condition. Vehicles that have left the fleet are shown only when their status
 * is asked for.
 *
 * @param seenSince only those that were heard of at or after this moment
 */
public record LocationFilter(
        @Nullable VehicleStatus status,
        @Nullable UUID fleetId,
        @Nullable Instant seenSince) {}
