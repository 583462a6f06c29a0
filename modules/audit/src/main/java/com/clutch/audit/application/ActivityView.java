package com.clutch.audit.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account did.
 *
 * @param activity the action
 * @param status active while it is no longer ago than {@link #FRESH}, past afterwards
 */
public record ActivityView(
        UUID id,
        UUID userId,
        String userName,
        @Nullable String userEmail,
        String userRole,
        String activity,
        String resource,
        @Nullable String resourceId,
        Instant timestamp,
        Map<String, Object> details,
        String status,
        @Nullable UUID sessionId,
        @Nullable String ipAddress,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** Whoever did something within this time counts as active. */
    public static final Duration FRESH = Duration.ofMinutes(15);

    /** An entry, seen as an activity. */
    public static ActivityView of(EntryView entry, Instant now) {
        return new ActivityView(
                entry.id(),
                entry.userId(),
                entry.userName(),
                entry.userEmail(),
                entry.userRole(),
                entry.action(),
                entry.resource(),
                entry.resourceId(),
                entry.timestamp(),
                entry.details(),
                entry.timestamp().plus(FRESH).isAfter(now) ? "active" : "past",
                entry.sessionId(),
                entry.ipAddress(),
                entry.createdAt(),
                entry.updatedAt(),
                entry.version());
    }
}
