package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.SessionKind;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gets who signed in.
 *
 * @param token access token
 * @param refreshToken null for a session that cannot be renewed
 * @param expiresIn seconds until the access token expires
 * @param sessionExpiresAt when the session is over unless it is refreshed
 * @param passwordChangeRequired the password was made by Clutch; another one shall be chosen
 */
public record SignedIn(
        String token,
        @Nullable String refreshToken,
        long expiresIn,
        Instant sessionExpiresAt,
        UUID sessionId,
        SessionKind sessionKind,
        boolean passwordChangeRequired,
        User user) {

    /** The same, with the notice that the password shall be changed. */
    SignedIn askingForPassword(boolean required) {
        return new SignedIn(token, refreshToken, expiresIn, sessionExpiresAt, sessionId, sessionKind, required, user);
    }

    /** Who it is, as clients keep it. */
    public record User(
            UUID id,
            String email,
            String name,
            String firstName,
            String lastName,
            String role,
            Set<String> roles,
            AccountStatus status,
            boolean isActive,
            @Nullable Instant lastLogin,
            Instant createdAt,
            Set<String> permissions) {

        /** The account, with the permissions that all its roles give it. */
        public static User of(Account account, Set<String> permissions) {
            return new User(
                    account.id(),
                    account.email(),
                    account.name(),
                    account.firstName(),
                    account.lastName(),
                    account.grants().role(),
                    account.grants().roles(),
                    account.status(),
                    account.isActive(),
                    account.lastLoginAt(),
                    account.createdAt(),
                    new TreeSet<>(permissions));
        }
    }
}
