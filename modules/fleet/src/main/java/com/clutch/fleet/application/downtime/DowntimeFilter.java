package com.clutch.fleet.application.downtime;

import com.clutch.fleet.domain.downtime.DowntimeReason;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which downtimes a list shows; null is no condition.
 *
 * @param open whether the vehicle still stands
 * @param from first moment of the beginning
 * @param to first moment after it
 */
public record DowntimeFilter(
        @Nullable UUID vehicleId,
        @Nullable DowntimeReason reason,
        @Nullable Boolean open,
        @Nullable Boolean planned,
        @Nullable Instant from,
        @Nullable Instant to) {}
