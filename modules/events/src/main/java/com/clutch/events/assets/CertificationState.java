package com.clutch.events.assets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor is certified for.
 *
 * @param status active, expired or pending
 */
public record CertificationState(
        String name,
        @Nullable String issuer,
        @Nullable LocalDate issueDate,
        @Nullable LocalDate expiryDate,
        String status) {}
