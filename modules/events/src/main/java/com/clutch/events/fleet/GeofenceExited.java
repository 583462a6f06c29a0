package com.clutch.events.fleet;

import com.clutch.events.EventHeader;
import java.time.Instant;
import java.util.UUID;

/**
 * A vehicle left the area of a geofence. Topic of snapshots: {@value GeofenceMoment#TOPIC}.
 *
 * @param enteredAt when the stay began (UTC)
 * @param secondsInside how long it was in the area
 * @param latitude of the place where it was noticed, in degrees (WGS 84)
 * @param longitude of the place where it was noticed, in degrees (WGS 84)
 */
public record GeofenceExited(
        EventHeader header,
        UUID crossingId,
        UUID vehicleId,
        UUID geofenceId,
        Instant enteredAt,
        Instant at,
        long secondsInside,
        double latitude,
        double longitude)
        implements GeofenceMoment {}
