package com.clutch.fleet.application.papers;

import com.clutch.fleet.domain.papers.Registration;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration as it is read.
 *
 * @param authority who gave it
 * @param expiresOn last day
 */
public record RegistrationView(
        UUID id,
        UUID vehicleId,
        String number,
        String authority,
        LocalDate issuedOn,
        LocalDate expiresOn,
        @Nullable String note,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The view of one that was just written. */
    public static RegistrationView of(Registration registration) {
        var life = registration.life();
        return new RegistrationView(
                life.id(),
                registration.vehicleId(),
                registration.number(),
                registration.authority(),
                registration.issuedOn(),
                registration.expiresOn(),
                registration.note(),
                life.createdAt(),
                life.updatedAt(),
                life.version());
    }
}
