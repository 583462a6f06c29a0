package com.clutch.platform.security;

import com.clutch.kernel.Actor;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What an access token says. Identity makes it, every module trusts it until it expires or is revoked.
 *
 * @param id UUID version 7; its timestamp is the moment of issue in milliseconds
 * @param accountId account that acts
 * @param sessionId session, or API token, behind it
 * @param kind {@link Actor.Kind#ACCOUNT} or {@link Actor.Kind#API_TOKEN}
 * @param name e-mail address of the account
 * @param permissions names, or the single element {@code *}
 * @param expiresAt from when on it is refused, to the second
 */
public record AccessToken(
        UUID id,
        UUID accountId,
        UUID sessionId,
        Actor.Kind kind,
        String name,
        Set<String> permissions,
        Instant expiresAt) {

    public AccessToken {
        permissions = Set.copyOf(permissions);
    }

    /** When it was issued, to the millisecond. */
    public Instant issuedAt() {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
