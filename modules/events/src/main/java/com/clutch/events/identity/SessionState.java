package com.clutch.events.identity;

import com.clutch.events.Personal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public state of a session.
 *
 * @param kind standard, enterprise, partner or emergency
 * @param status active, expired, logged_out, suspended or terminated
 * @param endsBy when it is over, however often it is refreshed
 * @param endReason such as user_logout, session_expired, security_concern, admin_logout
 * @param deviceType mobile, tablet, desktop or unknown
 */
public record SessionState(
        UUID accountId,
        String kind,
        String status,
        Instant startedAt,
        Instant endsBy,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        @Personal @Nullable String ip,
        @Nullable String userAgent,
        String deviceType,
        @Nullable String deviceId) {}
