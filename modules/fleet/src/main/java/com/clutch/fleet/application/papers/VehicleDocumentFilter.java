package com.clutch.fleet.application.papers;

import com.clutch.fleet.domain.papers.DocumentKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a list shows; null is no condition.
 *
 * @param expiresFrom first of the last days
 * @param expiresTo last of the last days
 */
public record VehicleDocumentFilter(
        @Nullable UUID vehicleId,
        @Nullable DocumentKind kind,
        @Nullable LocalDate expiresFrom,
        @Nullable LocalDate expiresTo) {}
