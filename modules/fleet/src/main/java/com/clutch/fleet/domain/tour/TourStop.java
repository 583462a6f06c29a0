package com.clutch.fleet.domain.tour;

import com.clutch.fleet.domain.tracking.GeoPoint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place that one of the vehicles has to visit.
 *
 * @param id by which the client knows it; unique in a problem
 * @param name what people call it, empty when it has no name
 * @param demand how much of a vehicle it fills
 * @param serviceMinutes how long the vehicle stays
 * @param opensAt a vehicle that is earlier waits; null when it is always open
 * @param closesAt the stay must begin by then; null when it never closes
 */
public record TourStop(
        String id,
        String name,
        GeoPoint place,
        int demand,
        int serviceMinutes,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt) {}
