package com.clutch.fleet.application.diagnostics;

import com.clutch.fleet.domain.diagnostics.CodeStatus;
import com.clutch.fleet.domain.diagnostics.CodeSystem;
import com.clutch.fleet.domain.diagnostics.Severity;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trouble code of a vehicle as it is read.
 *
 * @param vehicleName what people call the vehicle, or its make and model
 * @param dtc the code, such as P0301
 * @param generic whether the standard says what it means, and not the maker
 * @param timestamp when it was seen last
 * @param mileage odometer at that moment in international miles (1.609344 km), one decimal: the clients that know this list show
 *     miles
 * @param odometer the same in kilometres
 * @param location where it was seen last, empty when nobody said
 */
public record TroubleCodeView(
        UUID id,
        UUID vehicleId,
        String vehicleName,
        String licensePlate,
        String dtc,
        String description,
        CodeSystem system,
        boolean generic,
        Severity severity,
        CodeStatus status,
        Instant timestamp,
        BigDecimal mileage,
        BigDecimal odometer,
        String location,
        long seenCount,
        Instant firstSeen,
        Instant lastSeen,
        @Nullable Instant resolvedAt,
        @Nullable UUID resolvedBy,
        @Nullable String resolutionNote,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {}
