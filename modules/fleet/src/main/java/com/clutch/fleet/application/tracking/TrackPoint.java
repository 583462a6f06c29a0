package com.clutch.fleet.application.tracking;

import com.clutch.fleet.domain.tracking.GeoPoint;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A point of a track as it is read.
 *
 * @param speed in km/h, null when the device did not know
 * @param heading degrees clockwise from north, null when the device did not know
 */
public record TrackPoint(
        double latitude,
        double longitude,
        @Nullable BigDecimal speed,
        @Nullable BigDecimal heading,
        Instant recordedAt) {

    GeoPoint place() {
        return new GeoPoint(latitude, longitude);
    }
}
