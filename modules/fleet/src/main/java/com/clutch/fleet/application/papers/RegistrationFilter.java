package com.clutch.fleet.application.papers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which registrations a list shows; null is no condition.
 *
 * @param expiresFrom first of the last days
 * @param expiresTo last of the last days
 */
public record RegistrationFilter(
        @Nullable UUID vehicleId,
        @Nullable LocalDate expiresFrom,
        @Nullable LocalDate expiresTo) {}
