package com.clutch.identity.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One refresh token of a session, without the token itself.
 *
 * @param generation place in the family, from 0
 * @param replacedAt when it was used; null while it is live
 */
public record RefreshToken(
        UUID sessionId,
        UUID accountId,
        int generation,
        Instant expiresAt,
        @Nullable Instant replacedAt) {}
