package com.clutch.fleet.domain.maintenance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where a vehicle stood when it was serviced.
 *
 * @param odometer in kilometres, one decimal
 * @param engineHours one decimal, null when nobody counts them
 */
public record ServicePoint(
        Instant at, BigDecimal odometer, @Nullable BigDecimal engineHours) {

    public ServicePoint {
        at = at.truncatedTo(ChronoUnit.MICROS);
        odometer = odometer.setScale(1, RoundingMode.HALF_UP);
        engineHours = engineHours == null ? null : engineHours.setScale(1, RoundingMode.HALF_UP);
    }
}
