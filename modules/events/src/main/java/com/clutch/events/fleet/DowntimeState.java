package com.clutch.events.fleet;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a time in which a vehicle stands still.
 *
 * @param reason maintenance, breakdown, driver_issues, weather or other
 * @param planned whether it was meant to stand still
 * @param startedAt first moment (UTC)
 * @param endedAt first moment afterwards (UTC), null while it still stands
 */
public record DowntimeState(
        UUID id,
        UUID vehicleId,
        String reason,
        boolean planned,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String note,
        Instant createdAt) {}
