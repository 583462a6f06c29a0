package com.clutch.fleet.domain.meter;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where both meters of a vehicle stand.
 *
 * @param inFleet whether the vehicle has not left the fleet
 * @param odometerReadAt null before the first reading
 * @param engineHoursReadAt null before the first reading
 */
public record MeterStand(
        UUID vehicleId,
        boolean inFleet,
        BigDecimal mileage,
        @Nullable Instant odometerReadAt,
        @Nullable BigDecimal engineHours,
        @Nullable Instant engineHoursReadAt) {

    /** When this meter was read last, null when it never was. */
    public @Nullable Instant readAt(MeterKind kind) {
        return kind == MeterKind.ODOMETER ? odometerReadAt : engineHoursReadAt;
    }

    /** What this meter shows, null when it was never read. */
    public @Nullable BigDecimal value(MeterKind kind) {
        return readAt(kind) == null ? null : kind == MeterKind.ODOMETER ? mileage : engineHours;
    }
}
