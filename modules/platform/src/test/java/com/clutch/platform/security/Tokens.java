package com.clutch.platform.security;

import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Tokens and keys as identity would make them. */
final class Tokens {

    static final KeyPair PAIR = pair(2048);

    private Tokens() {}

    static KeyPair pair(int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static RSAPublicKey publicKey() {
        return (RSAPublicKey) PAIR.getPublic();
    }

    static RSAPrivateKey privateKey() {
        return (RSAPrivateKey) PAIR.getPrivate();
    }

    static AccessToken of(Actor.Kind kind, Instant issued, String... permissions) {
        return of(kind, UUID.randomUUID(), UUID.randomUUID(), issued, permissions);
    }

    static AccessToken of(Actor.Kind kind, UUID account, UUID session, Instant issued, String... permissions) {
        return new AccessToken(
                Ids.at(issued),
                account,
                session,
                kind,
                "mona@example.com",
                Set.of(permissions),
                Instant.ofEpochSecond(issued.plus(Duration.ofHours(1)).getEpochSecond()));
    }
}
