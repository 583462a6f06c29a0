package com.clutch.identity.application;

import com.clutch.identity.domain.SessionKind;
import java.time.Instant;
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
        SignedInUser user) {

    /** The same, with the notice that the password shall be changed. */
    SignedIn askingForPassword(boolean required) {
        return new SignedIn(token, refreshToken, expiresIn, sessionExpiresAt, sessionId, sessionKind, required, user);
    }
}
