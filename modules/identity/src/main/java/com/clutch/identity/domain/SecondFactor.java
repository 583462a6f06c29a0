package com.clutch.identity.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The second factor of an account: a secret that an authenticator app shares with Clutch.
 *
 * @param sealedSecret sealed by {@link ServerSecret}
 * @param lastStep time step of the last code that was accepted; that code and older ones are refused
 */
public record SecondFactor(
        UUID accountId,
        long version,
        Status status,
        byte[] sealedSecret,
        long lastStep,
        @Nullable Instant enabledAt) {

    /** Purpose under which the secret is sealed. */
    public static final String PURPOSE = "second-factor";

    /** How many backup codes an account gets. */
    public static final int BACKUP_CODES = 10;

    /** How it stands with a second factor. */
    public enum Status {
        /** The secret was shown, but no code came back yet. */
        SETUP,
        /** Needed to sign in. */
        ENABLED,
        /** Switched off. */
        DISABLED
    }

    /** A secret that was just shown; takes the place of an earlier one that is not in use. */
    public static SecondFactor setup(UUID accountId, byte[] sealedSecret) {
        return new SecondFactor(accountId, 1, Status.SETUP, sealedSecret, 0, null);
    }

    /** Whether it is needed to sign in. */
    public boolean isEnabled() {
        return status == Status.ENABLED;
    }

    /** Whether a code of the step may still be used: each works once, and none after a later one. */
    public boolean accepts(long step) {
        return step > lastStep;
    }

    /** In use from now on; the code that proved it is used up. */
    public SecondFactor enabled(long step, Instant now) {
        return new SecondFactor(accountId, version + 1, Status.ENABLED, sealedSecret, step, now);
    }

    /** After a right code, which is used up. */
    public SecondFactor used(long step) {
        return new SecondFactor(accountId, version + 1, status, sealedSecret, step, enabledAt);
    }

    /** No longer needed. */
    public SecondFactor disabled() {
        return new SecondFactor(accountId, version + 1, Status.DISABLED, sealedSecret, lastStep, null);
    }
}
