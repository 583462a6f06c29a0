package com.clutch.fleet.domain.maintenance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a work order so far.
 *
 * @param cancelReason null when it was not cancelled, or nobody said why
 * @param odometer reading at the end of the work in kilometres, null when nobody read it
 * @param engineHours reading at the end of the work, null when nobody read it
 * @param vehicleHeld whether the vehicle is in status maintenance because of this work
 */
public record Progress(
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Instant cancelledAt,
        @Nullable String cancelReason,
        @Nullable BigDecimal odometer,
        @Nullable BigDecimal engineHours,
        boolean vehicleHeld) {

    static final Progress NONE = new Progress(null, null, null, null, null, null, false);

    public Progress {
        odometer = odometer == null ? null : odometer.setScale(1, RoundingMode.HALF_UP);
        engineHours = engineHours == null ? null : engineHours.setScale(1, RoundingMode.HALF_UP);
    }

    Progress started(Instant at, boolean held) {
        return new Progress(at, null, null, null, null, null, held);
    }

    Progress completed(Instant at, @Nullable BigDecimal kilometres, @Nullable BigDecimal hours) {
        return new Progress(startedAt, at, null, null, kilometres, hours, vehicleHeld);
    }

    Progress cancelled(Instant at, @Nullable String reason) {
        return new Progress(startedAt, null, at, reason, odometer, engineHours, vehicleHeld);
    }
}
