package com.clutch.platform.security;

import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The public half of a key that signs access tokens.
 *
 * @param kid name of the key in the header of a token
 * @param retiredAt from when on its tokens are refused, null while that is not decided
 * @param revokedAt when trust in it was withdrawn, null if never
 */
public record VerificationKey(
        String kid,
        RSAPublicKey key,
        Instant createdAt,
        @Nullable Instant retiredAt,
        @Nullable Instant revokedAt) {

    /** Whether a token it signed is trusted at the moment given. */
    public boolean isTrustedAt(Instant moment) {
        return revokedAt == null && (retiredAt == null || moment.isBefore(retiredAt));
    }
}
