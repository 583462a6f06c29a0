package com.clutch.fleet.domain.papers;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A paper whose last day is near or over.
 *
 * @param title number of the policy or registration, title of the document
 * @param expiresOn last day
 */
public record ExpiringPaper(UUID id, UUID vehicleId, PaperKind kind, String title, LocalDate expiresOn) {}
