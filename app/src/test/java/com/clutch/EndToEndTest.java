package com.clutch;

import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.security.AccessToken;
import com.clutch.platform.security.AccessTokens;
import com.clutch.platform.security.VerificationKeys;
import com.clutch.testing.TestDatabase;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Clutch as a client sees it: one application for all tests of this JVM, on a real port and a real PostgreSQL. */
@SpringBootTest(
        classes = ClutchApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "clutch.limits.burst=1000000",
            "clutch.limits.sustained=1000000",
            "clutch.limits.public-factor=10000",
            "clutch.admin.email=admin@clutch.local",
            // Slow clients need not be waited for as long as in earnest.
            "server.tomcat.connection-timeout=2s"
        })
abstract class EndToEndTest {

    static final String ADMIN = "admin@clutch.local";
    static final String ADMIN_PASSWORD = "First-Admin-2026";

    private static final String KID = "end-to-end";
    private static final KeyPair KEYS = keys();

    @LocalServerPort
    private int port;

    @Autowired
    private AccessTokens accessTokens;

    @Autowired
    private VerificationKeys verificationKeys;

    @Autowired
    private TransactionTemplate inTransaction;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", TestDatabase::url);
        registry.add("spring.datasource.username", TestDatabase::user);
        registry.add("clutch.admin.password", () -> ADMIN_PASSWORD);
    }

    Api api() {
        return Api.at(port);
    }

    int port() {
        return port;
    }

    /** Somebody who holds these permissions, without an account that could be looked up. */
    Api as(UUID account, String... permissions) {
        inTransaction.executeWithoutResult(_ -> verificationKeys.publish(KID, (RSAPublicKey) KEYS.getPublic()));
        var now = Clock.systemUTC().instant();
        return api().with(accessTokens.sign(
                new AccessToken(
                        Ids.at(now),
                        account,
                        UUID.randomUUID(),
                        Actor.Kind.ACCOUNT,
                        "omar@clutch.test",
                        Set.of(permissions),
                        now.plusSeconds(3600)),
                KID,
                (RSAPrivateKey) KEYS.getPrivate()));
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Api admin() {
        return api().signIn(ADMIN, ADMIN_PASSWORD);
    }
}
