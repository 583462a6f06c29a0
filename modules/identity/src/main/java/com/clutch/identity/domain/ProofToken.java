package com.clutch.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something secret and short-lived that was handed to the owner of an account; it works once.
 *
 * @param context what the purpose needs to remember
 * @param attempts wrong codes that were tried with it
 */
public record ProofToken(
        UUID id,
        UUID accountId,
        Purpose purpose,
        @Nullable String context,
        int attempts,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    private static final int MOST_ATTEMPTS = 5;

    /** What it proves, and how long it lives. */
    public enum Purpose {
        /** A link by mail to choose another password. */
        PASSWORD_RESET(Duration.ofHours(1)),
        /** A link by mail that shows whose address it is. */
        EMAIL_VERIFICATION(Duration.ofHours(24)),
        /** Six digits by mail, to sign in with. */
        MAIL_CODE(Duration.ofMinutes(10)),
        /** A sign-in whose password was right and that waits for its second factor. */
        SECOND_FACTOR(Duration.ofMinutes(5));

        private final Duration lifetime;

        Purpose(Duration lifetime) {
            this.lifetime = lifetime;
        }

        /** How long it lives. */
        public Duration lifetime() {
            return lifetime;
        }
    }

    /** A new one. */
    public static ProofToken of(UUID id, UUID accountId, Purpose purpose, @Nullable String context, Instant now) {
        return new ProofToken(id, accountId, purpose, context, 0, now.plus(purpose.lifetime()), null);
    }

    /** Whether it still works. */
    public boolean isLive(Instant now) {
        return usedAt == null && attempts < MOST_ATTEMPTS && now.isBefore(expiresAt);
    }

    /** Used up. */
    public ProofToken used(Instant now) {
        return new ProofToken(id, accountId, purpose, context, attempts, expiresAt, now);
    }

    /** After a wrong code. */
    public ProofToken failed() {
        return new ProofToken(id, accountId, purpose, context, attempts + 1, expiresAt, usedAt);
    }
}
