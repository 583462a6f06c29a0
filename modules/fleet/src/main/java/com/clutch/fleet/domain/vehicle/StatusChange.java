package com.clutch.fleet.domain.vehicle;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of status that happened; it is never changed.
 *
 * @param sequence version of the vehicle that it led to
 * @param from null when the vehicle was new
 * @param by account that did it
 * @param byName e-mail address of that account, or name of the job, as it was then
 */
public record StatusChange(
        UUID id,
        UUID vehicleId,
        long sequence,
        @Nullable VehicleStatus from,
        VehicleStatus to,
        @Nullable String reason,
        Instant at,
        UUID by,
        String byName) {}
