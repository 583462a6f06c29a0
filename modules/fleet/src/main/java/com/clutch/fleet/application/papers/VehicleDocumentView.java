package com.clutch.fleet.application.papers;

import com.clutch.fleet.domain.papers.DocumentKind;
import com.clutch.fleet.domain.papers.VehicleDocument;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is read.
 *
 * @param url where it is, https
 * @param expiresOn last day, null when it does not expire
 */
public record VehicleDocumentView(
        UUID id,
        UUID vehicleId,
        DocumentKind kind,
        String title,
        String url,
        @Nullable LocalDate expiresOn,
        @Nullable String note,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The view of one that was just written. */
    public static VehicleDocumentView of(VehicleDocument document) {
        var life = document.life();
        return new VehicleDocumentView(
                life.id(),
                document.vehicleId(),
                document.kind(),
                document.title(),
                document.url(),
                document.expiresOn(),
                document.note(),
                life.createdAt(),
                life.updatedAt(),
                life.version());
    }
}
