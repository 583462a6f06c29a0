package com.clutch.fleet.domain.tour;

import com.clutch.fleet.domain.tracking.GeoPoint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle that can take a tour.
 *
 * @param id by which the client knows it; unique in a problem
 * @param end where its tour ends, null when it ends at its last stop
 * @param capacity in the unit of the demands, null when it never fills up
 * @param leavesAt when its tour begins
 * @param backBy when its tour must have ended, null when it need not
 */
public record TourVehicle(
        String id,
        GeoPoint start,
        @Nullable GeoPoint end,
        @Nullable Integer capacity,
        Instant leavesAt,
        @Nullable Instant backBy) {}
