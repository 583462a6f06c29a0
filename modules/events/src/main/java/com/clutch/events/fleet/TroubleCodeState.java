package com.clutch.events.fleet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a trouble code of a vehicle.
 *
 * @param code five characters of ISO 15031-6, such as P0301
 * @param severity low, medium, high or critical
 * @param status active, pending or resolved
 * @param seenCount readings that had it
 * @param odometer of the vehicle when it was seen last, in kilometres
 * @param location where it was seen last, null when nobody said
 * @param resolvedAt null while it is open
 */
public record TroubleCodeState(
        UUID id,
        UUID vehicleId,
        String code,
        String description,
        String severity,
        String status,
        long seenCount,
        Instant firstSeen,
        Instant lastSeen,
        BigDecimal odometer,
        @Nullable String location,
        @Nullable Instant resolvedAt,
        @Nullable UUID resolvedBy,
        @Nullable String resolutionNote,
        Instant createdAt) {}
