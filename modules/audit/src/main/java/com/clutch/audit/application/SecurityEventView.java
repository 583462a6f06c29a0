package com.clutch.audit.application;

import com.clutch.audit.domain.CaseStatus;
import com.clutch.audit.domain.Severity;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that concerns security, and what was done about it.
 *
 * @param source address it came from, else the module that told it
 * @param description a sentence for people
 * @param userId account that acted; fixed ids stand for the system and for nobody
 * @param assignedTo account that takes care of it, empty while nobody does
 */
public record SecurityEventView(
        UUID id,
        Instant timestamp,
        String eventType,
        Severity severity,
        String source,
        String description,
        Map<String, Object> details,
        CaseStatus status,
        boolean resolved,
        String assignedTo,
        @Nullable String resolution,
        @Nullable Instant resolvedAt,
        @Nullable UUID resolvedBy,
        UUID userId,
        String userName,
        @Nullable String ipAddress,
        @Nullable String userAgent,
        Instant createdAt,
        Instant updatedAt,
        long version) {}
