package com.clutch.fleet.adapter.in.web.tracking;

import com.clutch.fleet.domain.tracking.LocationFix;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A point as devices send it: under the names of either generation of clients. */
record LocationBody(
        @Nullable UUID vehicleId,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Double lat,
        @Nullable Double lng,
        @Nullable Double speed,
        @Nullable Double heading,
        @Nullable Instant recordedAt,
        @Nullable Instant timestamp) {

    LocationFix.Report report() {
        return report(vehicleId);
    }

    LocationFix.Report report(@Nullable UUID vehicle) {
        return new LocationFix.Report(
                vehicle,
                latitude == null ? lat : latitude,
                longitude == null ? lng : longitude,
                speed,
                heading,
                recordedAt == null ? timestamp : recordedAt);
    }
}
