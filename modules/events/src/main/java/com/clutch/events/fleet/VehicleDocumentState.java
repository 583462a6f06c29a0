package com.clutch.events.fleet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a document of a vehicle, which is kept elsewhere.
 *
 * @param kind licence, insurance, registration, inspection, purchase, photo or other
 * @param url where it is, https
 * @param expiresOn last day, null when it does not expire
 */
public record VehicleDocumentState(
        UUID id,
        UUID vehicleId,
        String kind,
        String title,
        String url,
        @Nullable LocalDate expiresOn,
        @Nullable String note,
        Instant createdAt) {}
