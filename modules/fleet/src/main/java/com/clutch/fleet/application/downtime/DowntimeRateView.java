package com.clutch.fleet.application.downtime;

import com.clutch.fleet.domain.downtime.DowntimeRate;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an hour of downtime costs, as it is read.
 *
 * @param vehicleId the vehicle it is for, null when it is for more than one
 * @param fleetId the fleet it is for; null together with vehicleId when it is for all
 * @param costPerHour in major units of the currency
 */
public record DowntimeRateView(
        UUID id,
        @Nullable UUID vehicleId,
        @Nullable UUID fleetId,
        BigDecimal costPerHour,
        String currency,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The view of one that was just written. */
    public static DowntimeRateView of(DowntimeRate rate) {
        var life = rate.life();
        return new DowntimeRateView(
                life.id(),
                rate.vehicleId(),
                rate.fleetId(),
                rate.costPerHour(),
                rate.currency(),
                life.createdAt(),
                life.updatedAt(),
                life.version());
    }
}
