package com.clutch.fleet.domain.geofence;

import com.clutch.fleet.domain.tracking.GeoPoint;
import java.time.Instant;
import java.util.UUID;

/**
 * What happened between a vehicle and a geofence. It is never changed.
 *
 * @param enteredAt when this stay in the area began
 * @param at when it happened; of an entry the same as enteredAt
 * @param place of the point by which it was noticed
 */
public record Crossing(
        UUID id, UUID vehicleId, UUID geofenceId, Kind kind, Instant enteredAt, Instant at, GeoPoint place) {

    /** What happened. */
    public enum Kind {
        /** The vehicle came into the area, or was seen for the first time and was in it. */
        ENTERED,
        /** The vehicle has been in the area for as long as its geofence asks. */
        DWELLED,
        /** The vehicle left the area. */
        EXITED
    }
}
