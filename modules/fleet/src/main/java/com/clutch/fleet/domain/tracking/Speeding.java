package com.clutch.fleet.domain.tracking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * The first moment of a trip in which a vehicle was faster than its fleet may be. It is never changed.
 *
 * @param speed in km/h, one decimal
 * @param speedLimit of the fleet at the time of writing, in km/h
 */
public record Speeding(
        UUID id,
        UUID vehicleId,
        UUID fleetId,
        Instant tripStartedAt,
        Instant at,
        BigDecimal speed,
        int speedLimit,
        GeoPoint place) {}
