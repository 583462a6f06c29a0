package com.clutch.fleet.application.driver;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who drives or drove what.
 *
 * @param endedAt null while it goes on
 * @param assignedBy e-mail address of the account that did it, or name of the job, as it was then
 */
public record AssignmentView(
        UUID id,
        UUID vehicleId,
        String licensePlate,
        UUID driverId,
        String driverName,
        String driverPhone,
        Instant assignedAt,
        @Nullable Instant endedAt,
        @Nullable String note,
        @Nullable String endReason,
        String assignedBy) {}
