package com.clutch.fleet.application.geofence;

import com.clutch.fleet.domain.geofence.Crossing;
import java.time.Instant;
import java.util.UUID;

/**
 * What happened at a border, as it is read.
 *
 * @param vehicleName the name people gave it, or make and model
 * @param enteredAt when this stay in the area began
 * @param at when it happened
 * @param minutesInside full minutes from the beginning of the stay
 */
public record CrossingView(
        UUID id,
        UUID geofenceId,
        String geofenceName,
        UUID vehicleId,
        String vehicleName,
        Crossing.Kind kind,
        Instant enteredAt,
        Instant at,
        long minutesInside,
        double latitude,
        double longitude) {}
