package com.clutch.identity.application;

import com.clutch.events.identity.SigningKeyRevoked;
import com.clutch.events.identity.SigningKeyRotated;
import com.clutch.identity.domain.ApiTokens;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.PublishedKeys;
import com.clutch.identity.domain.ServerSecret;
import com.clutch.identity.domain.SigningKey;
import com.clutch.identity.domain.SigningKeys;
import com.clutch.identity.domain.TokenLifetimes;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import com.clutch.platform.events.EventPublisher;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes and takes back the keys that sign access tokens. */
@Service
public class SigningKeyRotation {

    private static final int BITS = 2048;

    // An instance may sign with the old key until it has seen the commit.
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final SigningKeys keys;
    private final PublishedKeys published;
    private final ApiTokens apiTokens;
    private final ServerSecret secret;
    private final TokenLifetimes lifetimes;
    private final EventPublisher events;
    private final Clock clock;

    SigningKeyRotation(
            SigningKeys keys,
            PublishedKeys published,
            ApiTokens apiTokens,
            ServerSecret secret,
            TokenLifetimes lifetimes,
            EventPublisher events,
            Clock clock) {
        this.keys = keys;
        this.published = published;
        this.apiTokens = apiTokens;
        this.secret = secret;
        this.lifetimes = lifetimes;
        this.events = events;
        this.clock = clock;
    }

    /** Makes the first key when there is none; of several instances one does it. */
    @Transactional
    public void ensure(Actor actor) {
        if (keys.active().isEmpty()) {
            keys.lock();
            if (keys.active().isEmpty()) {
                make(null, actor);
            }
        }
    }

    /**
     * Signs with a new key from now on. Nobody is signed out: the old one is accepted until the last token it signed expires.
     *
     * @return the new key
     */
    @Transactional
    public SigningKeyRow rotate(Actor actor) {
        keys.lock();
        var old = keys.active().orElse(null);
        if (old != null) {
            retire(old);
        }
        return make(old == null ? null : old.kid(), actor);
    }

    /** Refuses everything that the key signed, at once. If it is the one that signs, a new one takes its place. */
    @Transactional
    public void revoke(String kid, Actor actor) {
        keys.lock();
        var key = keys.all().stream()
                .filter(known -> known.kid().equals(kid))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("signing key", kid));
        if (key.status() == SigningKey.Status.REVOKED) {
            throw new DomainException(IdentityError.SIGNING_KEY_REVOKED, "This key is revoked already.");
        }
        keys.save(key.revoked(clock.instant()));
        published.revoke(kid);
        events.publish(new SigningKeyRevoked(events.header(actor), kid));
        if (key.status() == SigningKey.Status.ACTIVE) {
            make(kid, actor);
        }
    }

    /** All keys, the newest first, without anything secret. */
    public List<SigningKeyRow> list() {
        return keys.all().stream().map(SigningKeyRow::of).toList();
    }

    private void retire(SigningKey old) {
        var until = clock.instant().plus(lifetimes.access()).plus(MARGIN);
        var last = apiTokens.lastExpiry(old.kid()).filter(until::isBefore).orElse(until);
        keys.save(old.retired(last, clock.instant()));
        published.retire(old.kid(), last);
    }

    private SigningKeyRow make(@Nullable String previous, Actor actor) {
        var pair = pair();
        var kid = Ids.at(clock.instant()).toString();
        var key = SigningKey.active(
                kid, secret.seal(pair.getPrivate().getEncoded(), SigningKey.PURPOSE), clock.instant());
        keys.add(key);
        published.publish(kid, (RSAPublicKey) pair.getPublic());
        events.publish(new SigningKeyRotated(events.header(actor), kid, previous));
        return SigningKeyRow.of(key);
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What may be told of a key. */
    public record SigningKeyRow(
            String kid,
            SigningKey.Status status,
            Instant createdAt,
            @Nullable Instant retiredAt,
            @Nullable Instant expiresAt,
            @Nullable Instant revokedAt) {

        static SigningKeyRow of(SigningKey key) {
            return new SigningKeyRow(
                    key.kid(), key.status(), key.createdAt(), key.retiredAt(), key.expiresAt(), key.revokedAt());
        }
    }
}
