package com.clutch.identity.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that signs access tokens, or did.
 *
 * @param sealedPrivateKey PKCS #8, sealed by {@link ServerSecret}
 * @param expiresAt when the last token it signed expires; null while it signs
 */
public record SigningKey(
        String kid,
        byte[] sealedPrivateKey,
        Status status,
        Instant createdAt,
        @Nullable Instant retiredAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** Purpose under which the private half is sealed. */
    public static final String PURPOSE = "signing-key";

    /** How it stands with a key. */
    public enum Status {
        /** It signs. */
        ACTIVE,
        /** It signs no more; what it signed is still accepted. */
        RETIRED,
        /** What it signed is refused. */
        REVOKED
    }

    /** A key that signs from now on. */
    public static SigningKey active(String kid, byte[] sealedPrivateKey, Instant now) {
        return new SigningKey(kid, sealedPrivateKey, Status.ACTIVE, now, null, null, null);
    }

    /** It signs no more, but is known until the last token it signed has expired. */
    public SigningKey retired(Instant until, Instant now) {
        return new SigningKey(kid, sealedPrivateKey, Status.RETIRED, createdAt, now, until, null);
    }

    /** Everything it signed is refused. */
    public SigningKey revoked(Instant now) {
        return new SigningKey(kid, sealedPrivateKey, Status.REVOKED, createdAt, retiredAt, expiresAt, now);
    }
}
