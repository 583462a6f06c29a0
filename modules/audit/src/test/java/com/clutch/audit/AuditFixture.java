package com.clutch.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.audit.application.ChainQueries;
import com.clutch.audit.application.ChainSealing;
import com.clutch.audit.application.TrailRetention;
import com.clutch.events.Change;
import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.unheardof.GadgetChanged;
import com.clutch.events.unheardof.GadgetState;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.security.AccessToken;
import com.clutch.platform.security.AccessTokens;
import com.clutch.platform.security.VerificationKeys;
import com.clutch.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jooq.Result;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.SmartLifecycle;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** The module on its database with real delivery of events; one context for all tests. */
@ApplicationModuleTest(extraIncludes = "testing")
@AutoConfigureMockMvc
abstract class AuditFixture {

    static final Path ANCHOR = anchor();

    private static final long SEALING = 0x7365616c696e67L;

    private static final KeyPair KEYS = keys();

    @Autowired
    EventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ChainSealing sealing;

    @Autowired
    ChainQueries chain;

    @Autowired
    TrailRetention retention;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc web;

    @Autowired
    @Qualifier("com.clutch.platform.requests.RefusedRequests")
    private SmartLifecycle refusals;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private VerificationKeys verificationKeys;

    final UUID account = UUID.fromString("0190b5a0-0000-7000-8000-000000000001");
    final Actor person = new Actor(
            Actor.Kind.ACCOUNT,
            account,
            UUID.fromString("0190b5a0-0000-7000-8000-000000000002"),
            "mona@clutch.test",
            Set.of("*"),
            "198.51.100.20",
            "Mozilla/5.0",
            "call-1");

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("clutch.audit.anchor", ANCHOR::toString);
        registry.add("clutch.audit.never-block", () -> "203.0.113.200");
        registry.add("clutch.audit.checkpoint", () -> "0s");
        registry.add("clutch.limits.burst", () -> "10000");
    }

    @BeforeEach
    void clean() throws IOException {
        // Stopped, it tells at once what it would tell in the middle of the next test.
        refusals.stop();
        eventually(() -> count("event_registry.event_publication") == 0);
        // So that no sealing is under way, which would lock the tables in another order.
        TestDatabase.dsl().transaction(it -> {
            it.dsl().fetch("select pg_advisory_xact_lock(?)", SEALING);
            TestDatabase.reset();
        });
        Files.deleteIfExists(ANCHOR);
        retention.prepare();
        verificationKeys.publish("audit-tests", (RSAPublicKey) KEYS.getPublic());
        refusals.start();
    }

    void publish(DomainEvent event) {
        transaction.executeWithoutResult(_ -> events.publish(event));
    }

    EventHeader by(Actor actor) {
        return events.header(actor);
    }

    GadgetChanged gadget(EventHeader header, Change change, long version, GadgetState before, GadgetState after) {
        return new GadgetChanged(
                header, Ids.at(clock.instant()), version, change, after, events.changes(before, after));
    }

    static GadgetState state(String name, String owner) {
        return new GadgetState(
                name,
                7,
                owner,
                new GadgetState.Access("high", "open sesame"),
                List.of(new GadgetState.Friend("friend@clutch.test")));
    }

    Result<?> entries(String where, Object... values) {
        return TestDatabase.dsl().fetch("select * from audit.entry where " + where + " order by occurred_at", values);
    }

    static long count(String from) {
        return TestDatabase.dsl().fetchSingle("select count(*) from " + from).into(Long.class);
    }

    /** Waits until every event is heard and every entry sealed. */
    void settle() {
        eventually(() -> count("event_registry.event_publication") == 0);
        eventually(() -> {
            sealing.sealBatch();
            return count("audit.unsealed") == 0;
        });
    }

    static void eventually(BooleanSupplier holds) {
        var end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is up").isLessThan(end);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    ResultActions call(AbstractMockHttpServletRequestBuilder<?> request, String body, String... permissions)
            throws Exception {
        if (body != null) {
            request.contentType("application/json").content(body);
        }
        return web.perform(request.header("Authorization", "Bearer " + token(permissions))
                .header("User-Agent", "Mozilla/5.0")
                .with(it -> {
                    it.setRemoteAddr("198.51.100.20");
                    return it;
                }));
    }

    String token(String... permissions) {
        var now = clock.instant();
        return tokens.sign(
                new AccessToken(
                        Ids.at(now),
                        account,
                        person.sessionId(),
                        Actor.Kind.ACCOUNT,
                        person.name(),
                        Set.of(permissions),
                        now.plusSeconds(3600)),
                "audit-tests",
                (RSAPrivateKey) KEYS.getPrivate());
    }

    private static Path anchor() {
        try {
            return Files.createTempDirectory("audit").resolve("anchor");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
