package com.clutch.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The password of an account and what was tried against it. From the fifth failure in a row on the account is locked, for a
 * minute first and twice as long after each further failure, up to an hour.
 *
 * @param passwordHash null while no password was set
 * @param oneTime the password was printed or mailed by Clutch; the person shall choose another
 */
public record Credential(
        UUID accountId,
        long version,
        @Nullable String passwordHash,
        boolean oneTime,
        @Nullable Instant passwordChangedAt,
        int failedAttempts,
        @Nullable Instant lockedUntil) {

    /** Failures in a row that are forgiven before the account is locked. */
    public static final int FAILURES_BEFORE_LOCK = 5;

    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final Duration LONGEST_LOCK = Duration.ofHours(1);

    /** The credential of an account that has no password yet. */
    public static Credential none(UUID accountId) {
        return new Credential(accountId, 0, null, false, null, 0, null);
    }

    /** Whether a right password is refused at the moment. */
    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** After a wrong password or a wrong code. While the account is locked, nothing counts. */
    public Credential failed(Instant now) {
        if (isLocked(now)) {
            return this;
        }
        var failures = failedAttempts + 1;
        var until = failures < FAILURES_BEFORE_LOCK ? null : now.plus(lock(failures));
        return new Credential(accountId, version + 1, passwordHash, oneTime, passwordChangedAt, failures, until);
    }

    /** After a right password: earlier failures are forgotten. */
    public Credential succeeded() {
        return failedAttempts == 0 && lockedUntil == null ? this : unlocked();
    }

    /** Free again, with no failure counted. */
    public Credential unlocked() {
        return new Credential(accountId, version + 1, passwordHash, oneTime, passwordChangedAt, 0, null);
    }

    /** With another password; failures are forgotten. */
    public Credential withPassword(String hash, boolean once, Instant now) {
        return new Credential(accountId, version + 1, hash, once, now, 0, null);
    }

    private static Duration lock(int failures) {
        var doublings = Math.min(failures - FAILURES_BEFORE_LOCK, 10);
        var lock = FIRST_LOCK.multipliedBy(1L << doublings);
        return lock.compareTo(LONGEST_LOCK) < 0 ? lock : LONGEST_LOCK;
    }
}
