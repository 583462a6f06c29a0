package com.clutch.fleet.application.papers;

import com.clutch.fleet.domain.papers.PaperKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A paper whose last day is near or over, as it is read.
 *
 * @param title number of the policy or registration, title of the document
 * @param expiresOn last day
 * @param daysLeft days from today to the last day, negative when it is over
 */
public record ExpiringPaperView(
        UUID id, PaperKind kind, UUID vehicleId, String vehicleName, String title, LocalDate expiresOn, int daysLeft) {}
