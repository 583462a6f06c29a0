package com.clutch.fleet.application.geofence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which geofences a list shows; null is no condition.
 *
 * @param vehicleId those that watch this vehicle by itself
 * @param fleetId those that watch this fleet
 */
public record GeofenceFilter(
        @Nullable Boolean active,
        @Nullable UUID vehicleId,
        @Nullable UUID fleetId) {}
