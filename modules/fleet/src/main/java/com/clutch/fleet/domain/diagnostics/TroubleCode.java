package com.clutch.fleet.domain.diagnostics;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.Aggregate;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fault of a vehicle, from the first time it was seen to the day it was repaired. It does not change: each method answers the
 * code as it would be.
 *
 * @param version of the stored row; a new one has 1
 * @param seen readings that had it
 * @param odometer of the vehicle when it was seen last, in kilometres
 * @param resolution null while it is open
 */
public record TroubleCode(
        UUID id,
        long version,
        UUID vehicleId,
        Code code,
        String description,
        Severity severity,
        CodeStatus status,
        long seen,
        Instant firstSeen,
        Instant lastSeen,
        BigDecimal odometer,
        @Nullable String location,
        @Nullable Resolution resolution,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    /**
     * That it was repaired.
     *
     * @param by account that said so
     * @param note what was done, null when nobody wrote it down
     */
    public record Resolution(Instant at, UUID by, @Nullable String note) {}

    /** A fault that the vehicle did not have before. */
    public static TroubleCode detected(UUID id, Sighting sighting, Instant now) {
        var code = sighting.code();
        return new TroubleCode(
                id,
                1,
                sighting.vehicleId(),
                code,
                code.meaning(),
                code.severity(),
                sighting.confirmed() ? CodeStatus.ACTIVE : CodeStatus.PENDING,
                1,
                sighting.at(),
                sighting.at(),
                sighting.odometer(),
                sighting.location(),
                null,
                now,
                now);
    }

    /** The same fault, seen once more; a pending one is active as soon as the vehicle is sure, and stays so. */
    public TroubleCode seenAgain(Sighting sighting) {
        var later = !sighting.at().isBefore(lastSeen);
        return new TroubleCode(
                id,
                version,
                vehicleId,
                code,
                description,
                severity,
                sighting.confirmed() ? CodeStatus.ACTIVE : status,
                seen + 1,
                sighting.at().isBefore(firstSeen) ? sighting.at() : firstSeen,
                later ? sighting.at() : lastSeen,
                later ? sighting.odometer() : odometer,
                later && sighting.location() != null ? sighting.location() : location,
                resolution,
                createdAt,
                updatedAt);
    }

    /**
     * The same fault, repaired.
     *
     * @throws DomainException {@link FleetError#CODE_RESOLVED_ALREADY}
     */
    public TroubleCode resolve(@Nullable String note, UUID by, Instant now) {
        if (status == CodeStatus.RESOLVED) {
            throw new DomainException(FleetError.CODE_RESOLVED_ALREADY, "This trouble code has been resolved before.");
        }
        var said = note == null || note.isBlank() ? null : note.strip();
        return new TroubleCode(
                id,
                version,
                vehicleId,
                code,
                description,
                severity,
                CodeStatus.RESOLVED,
                seen,
                firstSeen,
                lastSeen,
                odometer,
                location,
                new Resolution(now, by, said),
                createdAt,
                updatedAt);
    }

    /** The same values as the next version. */
    public TroubleCode nextVersion(Instant now) {
        return new TroubleCode(
                id,
                version + 1,
                vehicleId,
                code,
                description,
                severity,
                status,
                seen,
                firstSeen,
                lastSeen,
                odometer,
                location,
                resolution,
                createdAt,
                now);
    }
}
