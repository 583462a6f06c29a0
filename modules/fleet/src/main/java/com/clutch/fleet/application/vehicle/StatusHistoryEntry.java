package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.domain.vehicle.VehicleStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of status as it is read.
 *
 * @param sequence version of the vehicle that it led to
 * @param from null when the vehicle was new
 * @param changedBy account that did it
 * @param changedByName e-mail address of that account, or name of the job, as it was then
 */
public record StatusHistoryEntry(
        UUID id,
        long sequence,
        @Nullable VehicleStatus from,
        VehicleStatus to,
        @Nullable String reason,
        Instant changedAt,
        UUID changedBy,
        String changedByName) {}
