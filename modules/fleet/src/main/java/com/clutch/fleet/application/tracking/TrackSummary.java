package com.clutch.fleet.application.tracking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a vehicle drove in a period, by its points.
 *
 * @param from first moment of the period
 * @param to end of the period, itself not part of it
 * @param distanceKm sum of the lines between the points, two decimals
 * @param maxSpeed highest speed that was reported in km/h, null when none was
 * @param firstAt moment of the first point, null when there is none
 * @param lastAt moment of the last point, null when there is none
 */
public record TrackSummary(
        UUID vehicleId,
        Instant from,
        Instant to,
        int points,
        BigDecimal distanceKm,
        @Nullable BigDecimal maxSpeed,
        @Nullable Instant firstAt,
        @Nullable Instant lastAt) {}
