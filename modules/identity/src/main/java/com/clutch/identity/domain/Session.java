package com.clutch.identity.domain;

import com.clutch.kernel.Transitions;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in on one device: the family of the refresh tokens that came out of it.
 *
 * @param generation number of the refresh token that is live; it only grows
 * @param expiresAt when the live refresh token expires, and the session with it
 * @param endsBy when the session is over, however often it was refreshed
 * @param tokensExpireAt when the last access token issued so far expires
 * @param endReason such as user_logout, session_expired, security_concern, admin_logout
 */
public record Session(
        UUID id,
        long version,
        UUID accountId,
        SessionKind kind,
        SessionStatus status,
        int generation,
        Instant startedAt,
        Instant lastActivityAt,
        Instant expiresAt,
        Instant endsBy,
        Instant tokensExpireAt,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        @Nullable UUID endedBy,
        DeviceInfo device) {

    private static final Transitions<SessionStatus> MOVES = Transitions.of("session", SessionStatus.class)
            .allow(
                    SessionStatus.ACTIVE,
                    SessionStatus.EXPIRED,
                    SessionStatus.LOGGED_OUT,
                    SessionStatus.SUSPENDED,
                    SessionStatus.TERMINATED);

    /** A session that begins now. */
    public static Session begin(
            UUID id, UUID accountId, SessionKind kind, DeviceInfo device, TokenLifetimes lifetimes, Instant now) {
        var endsBy = now.plus(kind.longest());
        var expiresAt = earlier(now.plus(lifetimes.refresh()), endsBy);
        var tokensExpireAt = earlier(now.plus(lifetimes.access()), expiresAt);
        return new Session(
                id,
                1,
                accountId,
                kind,
                SessionStatus.ACTIVE,
                0,
                now,
                now,
                expiresAt,
                endsBy,
                tokensExpireAt,
                null,
                null,
                null,
                device);
    }

    /** Whether it can still be used. */
    public boolean isLive(Instant now) {
        return status == SessionStatus.ACTIVE && now.isBefore(expiresAt);
    }

    /** The next generation: the refresh token lives anew, but not longer than the session may. */
    public Session refreshed(TokenLifetimes lifetimes, Instant now) {
        return next(
                generation + 1,
                status,
                now,
                earlier(now.plus(lifetimes.refresh()), endsBy),
                later(tokensExpireAt, accessUntil(lifetimes.access(), now)),
                null,
                null,
                null);
    }

    /** The same generation, for which one more access token was issued. */
    public Session touched(TokenLifetimes lifetimes, Instant now) {
        var until = later(tokensExpireAt, accessUntil(lifetimes.access(), now));
        return next(generation, status, now, expiresAt, until, endedAt, endReason, endedBy);
    }

    /** When an access token issued now expires. */
    public Instant accessUntil(Duration access, Instant now) {
        return earlier(now.plus(access), endsBy);
    }

    /** Over, for good. */
    public Session ended(SessionStatus how, String reason, @Nullable UUID by, Instant now) {
        MOVES.check(status, how);
        return next(generation, how, lastActivityAt, expiresAt, tokensExpireAt, now, reason, by);
    }

    private Session next(
            int nextGeneration,
            SessionStatus nextStatus,
            Instant activity,
            Instant expires,
            Instant tokensExpire,
            @Nullable Instant ended,
            @Nullable String reason,
            @Nullable UUID by) {
        return new Session(
                id,
                version + 1,
                accountId,
                kind,
                nextStatus,
                nextGeneration,
                startedAt,
                activity,
                expires,
                endsBy,
                tokensExpire,
                ended,
                reason,
                by,
                device);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
