package com.clutch.identity.application;

import com.clutch.identity.domain.DeviceType;
import com.clutch.identity.domain.SessionKind;
import com.clutch.identity.domain.SessionStatus;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads sessions. */
public interface SessionQueries {

    /** One page of everybody's sessions. Sorts by startedAt, lastActivity and status; the last started first. */
    Page<Row> list(Filter filter, PageRequest page);

    /** All of them, in the same order. */
    void forEach(Filter filter, PageRequest page, Consumer<? super Row> sink);

    /** The account's active sessions, the last used first. */
    List<Row> activeOf(UUID accountId);

    /** How many sessions there are and were, counted at the moment given. */
    Statistics statistics(Instant now);

    /** Which sessions are wanted; null leaves it open. */
    record Filter(
            @Nullable SessionStatus status,
            @Nullable SessionKind kind,
            @Nullable UUID userId,
            @Nullable DeviceType deviceType) {

        /** Those that are in use. */
        public static final Filter ACTIVE = new Filter(SessionStatus.ACTIVE, null, null, null);
    }

    /**
     * One session.
     *
     * @param email null for break-glass access, which has no account
     */
    record Row(
            UUID id,
            long version,
            UUID userId,
            @Nullable String email,
            @Nullable String name,
            SessionKind kind,
            SessionStatus status,
            Instant startedAt,
            Instant lastActivity,
            Instant expiresAt,
            @Nullable Instant endedAt,
            @Nullable String endReason,
            DeviceType deviceType,
            @Nullable String ipAddress,
            @Nullable String userAgent,
            @Nullable String deviceId,
            Instant createdAt,
            Instant updatedAt)
            implements Versioned {}

    /**
     * Figures about sessions.
     *
     * @param last24Hours sessions that began within the last 24 hours
     * @param uniqueUsers accounts with an active session
     * @param hourlyData the last 24 hours, the oldest first
     */
    record Statistics(
            long total,
            long active,
            long expired,
            long loggedOut,
            long suspended,
            long terminated,
            long last24Hours,
            long uniqueUsers,
            List<Hour> hourlyData,
            Instant asOf) {}

    /** Sessions that began within an hour. */
    record Hour(Instant hour, long count) {}
}
