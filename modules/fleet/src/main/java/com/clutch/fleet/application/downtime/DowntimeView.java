package com.clutch.fleet.application.downtime;

import com.clutch.fleet.domain.downtime.Downtime;
import com.clutch.fleet.domain.downtime.DowntimeReason;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A downtime as it is read.
 *
 * @param planned whether the vehicle was meant to stand still
 * @param startedAt first moment
 * @param endedAt first moment afterwards, null while it still stands
 */
public record DowntimeView(
        UUID id,
        UUID vehicleId,
        DowntimeReason reason,
        boolean planned,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String note,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The view of one that was just written. */
    public static DowntimeView of(Downtime downtime) {
        var life = downtime.life();
        return new DowntimeView(
                life.id(),
                downtime.vehicleId(),
                downtime.reason(),
                downtime.planned(),
                downtime.startedAt(),
                downtime.endedAt(),
                downtime.note(),
                life.createdAt(),
                life.updatedAt(),
                life.version());
    }
}
