package com.clutch.identity.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading how well an account is guarded. */
public interface AccountSecurityQueries {

    /** How the account is guarded, with its latest attempts to sign in. */
    AccountSecurity of(UUID accountId);

    /**
     * How an account is guarded.
     *
     * @param lastPasswordChange null when it has no password
     * @param loginHistory attempts to sign in, the latest first
     */
    record AccountSecurity(
            boolean twoFactorEnabled, @Nullable Instant lastPasswordChange, List<LoginAttempt> loginHistory) {}

    /**
     * One attempt to sign in.
     *
     * @param outcome what became of it, in lower case
     */
    record LoginAttempt(
            Instant at,
            String outcome,
            @Nullable String ip,
            @Nullable String userAgent) {}
}
