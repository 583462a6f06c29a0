package com.clutch.events.fleet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a geofence.
 *
 * @param type circle or polygon
 * @param latitudes degrees (WGS 84) of the centre of a circle, or of the corners of a polygon, the last the same as the first
 * @param longitudes to the latitudes, in the same order
 * @param radius of a circle in metres, null for a polygon
 * @param dwellMinutes after how many minutes it is told that a vehicle stays, null when that is not asked for
 * @param active whether vehicles are watched at the moment
 * @param vehicleIds vehicles that are watched by themselves
 * @param fleetIds fleets of which every vehicle is watched
 */
public record GeofenceState(
        UUID id,
        String name,
        @Nullable String description,
        String type,
        List<Double> latitudes,
        List<Double> longitudes,
        @Nullable Integer radius,
        @Nullable Integer dwellMinutes,
        boolean active,
        List<UUID> vehicleIds,
        List<UUID> fleetIds,
        Instant createdAt) {

    public GeofenceState {
        latitudes = List.copyOf(latitudes);
        longitudes = List.copyOf(longitudes);
        vehicleIds = List.copyOf(vehicleIds);
        fleetIds = List.copyOf(fleetIds);
    }
}
