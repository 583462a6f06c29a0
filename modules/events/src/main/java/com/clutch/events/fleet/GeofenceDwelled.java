package com.clutch.events.fleet;

import com.clutch.events.EventHeader;
import java.time.Instant;
import java.util.UUID;

/**
 * A vehicle has been in the area of a geofence for as long as the geofence asks; told once a stay. Topic of snapshots: {@value GeofenceMoment#TOPIC}.
 *
 * @param enteredAt when this stay began (UTC)
 * @param latitude of the place where it was noticed, in degrees (WGS 84)
 * @param longitude of the place where it was noticed, in degrees (WGS 84)
 */
public record GeofenceDwelled(
        EventHeader header,
        UUID crossingId,
        UUID vehicleId,
        UUID geofenceId,
        Instant enteredAt,
        Instant at,
        double latitude,
        double longitude)
        implements GeofenceMoment {}
