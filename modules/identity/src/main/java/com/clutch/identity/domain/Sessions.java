package com.clutch.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where sessions and their refresh tokens are kept. */
public interface Sessions {

    /** Stores a new session without a refresh token. */
    void add(Session session);

    /** Stores what became of a session that was locked before. */
    void save(Session session);

    /** The session, locked until the end of the transaction. */
    Optional<Session> lock(UUID id);

    /** The active sessions of the account, locked until the end of the transaction, oldest first. */
    List<Session> lockActiveOf(UUID accountId);

    /** Some active sessions whose time is up, locked; those that another instance works on are left out. */
    List<Session> lockOverdue(Instant now, int limit);

    /** The refresh token with this SHA-256. */
    Optional<RefreshToken> token(byte[] hash);

    /** Stores the refresh token of the session's current generation. */
    void addToken(Session session, byte[] hash, Instant now);

    /** Notes that the live token of the session was used. */
    void replaceToken(UUID sessionId, int generation, Instant now);

    /** The next sessions by id, for a snapshot. */
    List<Session> after(UUID id, int limit);

    /** Forgets refresh tokens that expired before the moment; returns how many. */
    int forgetTokensExpiredBefore(Instant moment);
}
