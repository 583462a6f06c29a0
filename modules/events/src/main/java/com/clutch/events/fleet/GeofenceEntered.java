package com.clutch.events.fleet;

import com.clutch.events.EventHeader;
import java.time.Instant;
import java.util.UUID;

/**
 * A vehicle came into the area of a geofence, or was seen for the first time and was in it. Topic of snapshots: {@value GeofenceMoment#TOPIC}.
 *
 * @param latitude of the place where it was noticed, in degrees (WGS 84)
 * @param longitude of the place where it was noticed, in degrees (WGS 84)
 */
public record GeofenceEntered(
        EventHeader header,
        UUID crossingId,
        UUID vehicleId,
        UUID geofenceId,
        Instant at,
        double latitude,
        double longitude)
        implements GeofenceMoment {}
