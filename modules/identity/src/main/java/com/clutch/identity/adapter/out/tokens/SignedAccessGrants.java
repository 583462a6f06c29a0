package com.clutch.identity.adapter.out.tokens;

import com.clutch.identity.domain.AccessGrants;
import com.clutch.identity.domain.ServerSecret;
import com.clutch.identity.domain.SigningKey;
import com.clutch.identity.domain.SigningKeys;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.security.AccessToken;
import com.clutch.platform.security.AccessTokens;
import com.clutch.platform.security.TokenRevocations;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SignedAccessGrants implements AccessGrants {

    private final SigningKeys keys;
    private final ServerSecret secret;
    private final AccessTokens tokens;
    private final TokenRevocations revocations;
    private final Clock clock;
    private volatile @Nullable Opened opened;

    SignedAccessGrants(
            SigningKeys keys, ServerSecret secret, AccessTokens tokens, TokenRevocations revocations, Clock clock) {
        this.keys = keys;
        this.secret = secret;
        this.tokens = tokens;
        this.revocations = revocations;
        this.clock = clock;
    }

    @Override
    public Issued issue(
            UUID accountId, UUID sessionId, Actor.Kind kind, String name, Set<String> permissions, Instant expiresAt) {
        // Which key signs is read every time, so that a rotation on another instance holds at once; opening it is what
        // costs.
        var key = keys.active()
                .map(this::open)
                .orElseThrow(() -> new IllegalStateException("There is no signing key yet; Clutch is still starting."));
        var id = Ids.at(clock.instant());
        var token = new AccessToken(id, accountId, sessionId, kind, name, permissions, expiresAt);
        return new Issued(tokens.sign(token, key.kid(), key.key()), key.kid());
    }

    @Override
    public void revokeSession(UUID sessionId, Instant tokensExpireAt) {
        revocations.revokeSession(sessionId, tokensExpireAt);
    }

    @Override
    public void revokeAccountTokensIssuedBefore(UUID accountId, Instant moment, Instant tokensExpireAt) {
        revocations.revokeAccountTokensIssuedBefore(accountId, moment, tokensExpireAt);
    }

    private Opened open(SigningKey key) {
        var known = opened;
        if (known != null && known.kid().equals(key.kid())) {
            return known;
        }
        try {
            var encoded = new PKCS8EncodedKeySpec(secret.open(key.sealedPrivateKey(), SigningKey.PURPOSE));
            var fresh = new Opened(
                    key.kid(), (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(encoded));
            opened = fresh;
            return fresh;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Opened(String kid, RSAPrivateKey key) {}
}
