package com.clutch.fleet.application.tracking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A trip on which a vehicle was too fast, as it is read.
 *
 * @param vehicleName the name people gave it, or make and model
 * @param at first moment of the trip above the limit
 * @param speed at that moment in km/h
 * @param speedLimit of the fleet at that time in km/h
 */
public record SpeedingView(
        UUID id,
        UUID vehicleId,
        String vehicleName,
        UUID fleetId,
        Instant tripStartedAt,
        Instant at,
        BigDecimal speed,
        int speedLimit,
        double latitude,
        double longitude) {}
