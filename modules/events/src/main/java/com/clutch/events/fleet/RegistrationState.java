package com.clutch.events.fleet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a registration of a vehicle.
 *
 * @param authority who gave it
 * @param expiresOn last day
 */
public record RegistrationState(
        UUID id,
        UUID vehicleId,
        String number,
        String authority,
        LocalDate issuedOn,
        LocalDate expiresOn,
        @Nullable String note,
        Instant createdAt) {}
