package com.clutch.identity.application;

import com.clutch.identity.domain.AccessGrants;
import com.clutch.identity.domain.Session;
import com.clutch.identity.domain.SessionStatus;
import com.clutch.identity.domain.Sessions;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends sessions before their time. Their access tokens stop working within a second, on every instance. */
@Service
public class SessionEnding {

    private static final int BATCH = 200;

    private final Sessions sessions;
    private final ApiTokenRevocation apiTokens;
    private final AccessGrants grants;
    private final SessionEvents events;
    private final Clock clock;

    SessionEnding(
            Sessions sessions, ApiTokenRevocation apiTokens, AccessGrants grants, SessionEvents events, Clock clock) {
        this.sessions = sessions;
        this.apiTokens = apiTokens;
        this.grants = grants;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends every session of the account and revokes its API tokens; for an account that may not act any more.
     *
     * @param reason stored with each session, such as {@code account_suspended}
     */
    @Transactional
    public void endAllOf(UUID accountId, String reason, Actor actor) {
        endSessionsOf(accountId, reason, null, actor);
        apiTokens.revokeAllOf(accountId, reason, actor);
    }

    /**
     * Ends every session of the account; its API tokens live on.
     *
     * @param except a session to keep, null for none
     * @return how many there were
     */
    @Transactional
    public int endSessionsOf(UUID accountId, String reason, @Nullable UUID except, Actor actor) {
        var active = sessions.lockActiveOf(accountId).stream()
                .filter(session -> !session.id().equals(except))
                .toList();
        active.forEach(session -> end(session, reason, actor));
        return active.size();
    }

    /** Ends the caller's own session, so that signing out twice does no harm. */
    @Transactional
    public void signOut(Actor actor) {
        if (actor.sessionId() != null) {
            sessions.lock(actor.sessionId())
                    .filter(session -> session.status() == SessionStatus.ACTIVE)
                    .ifPresent(session -> end(session, "user_logout", actor));
        }
    }

    /** Ends one of the caller's own sessions, on another device perhaps. */
    @Transactional
    public void endOwn(UUID sessionId, Actor actor) {
        end(sessionOf(sessionId, actor.id()), "user_logout", actor);
    }

    /** Ends anybody's session. */
    @Transactional
    public void terminate(UUID sessionId, Actor actor) {
        end(sessionOf(sessionId, null), "admin_logout", actor);
    }

    /** Notes that the time of some sessions is up; returns how many, to be called again until it is zero. */
    @Transactional
    public int expireOverdue(Actor actor) {
        var overdue = sessions.lockOverdue(clock.instant(), BATCH);
        overdue.forEach(session -> end(session, "session_expired", actor));
        return overdue.size();
    }

    void end(Session session, String reason, Actor actor) {
        var ended = session.ended(statusAfter(reason), reason, actor.id(), clock.instant());
        sessions.save(ended);
        if (ended.status() != SessionStatus.EXPIRED) {
            grants.revokeSession(session.id(), session.tokensExpireAt());
        }
        events.changed(session, ended, actor);
    }

    private Session sessionOf(UUID sessionId, @Nullable UUID owner) {
        return sessions.lock(sessionId)
                .filter(session -> owner == null || session.accountId().equals(owner))
                .orElseThrow(() -> DomainException.notFound("session", sessionId));
    }

    private static SessionStatus statusAfter(String reason) {
        return switch (reason) {
            case "user_logout" -> SessionStatus.LOGGED_OUT;
            case "session_expired" -> SessionStatus.EXPIRED;
            case "admin_logout" -> SessionStatus.TERMINATED;
            default -> SessionStatus.SUSPENDED;
        };
    }
}
