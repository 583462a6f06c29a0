package com.clutch.identity.domain;

import com.clutch.kernel.Actor;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Signed access tokens: handing them out and calling them back. */
public interface AccessGrants {

    /**
     * A signed access token.
     *
     * @param sessionId session, or API token, that it belongs to
     * @param name e-mail address of the account
     */
    Issued issue(
            UUID accountId, UUID sessionId, Actor.Kind kind, String name, Set<String> permissions, Instant expiresAt);

    /** Access tokens of the session, or the API token, stop working within a second; joins the transaction. */
    void revokeSession(UUID sessionId, Instant tokensExpireAt);

    /** Access tokens that the account got before the moment stop working within a second; joins the transaction. */
    void revokeAccountTokensIssuedBefore(UUID accountId, Instant moment, Instant tokensExpireAt);

    /**
     * What was handed out.
     *
     * @param kid key that signed it
     */
    record Issued(String token, String kid) {}
}
