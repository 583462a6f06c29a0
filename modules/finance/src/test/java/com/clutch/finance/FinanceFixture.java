package com.clutch.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.finance.application.PartyDirectory;
import com.clutch.finance.application.ledger.AccountBalance;
import com.clutch.finance.application.ledger.LedgerQueries;
import com.clutch.finance.domain.Parties;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ErrorCode;
import com.clutch.kernel.Ids;
import com.clutch.platform.security.AccessToken;
import com.clutch.platform.security.AccessTokens;
import com.clutch.platform.security.VerificationKeys;
import com.clutch.testing.RecordedEvents;
import com.clutch.testing.TestClock;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** The module on its database, with a clock set by hand, events that are only recorded, and jobs that do not run by themselves. */
@SpringBootTest(
        properties = {
            "clutch.finance.provider.interval=PT24H",
            "clutch.finance.jobs.interval=PT24H",
            "clutch.finance.revenue.interval=PT24H",
            "clutch.finance.test-clock=true",
            "clutch.finance.provider.lease=PT15S",
            "clutch.finance.provider.timeout=PT2S",
            "clutch.finance.provider.url=" + FinanceFixture.PROVIDER_URL,
            "clutch.finance.provider.webhook-secret=" + FinanceFixture.WEBHOOK_SECRET
        })
@AutoConfigureMockMvc
@Import(FinanceFixture.Fakes.class)
public abstract class FinanceFixture {

    public static final String PROVIDER_URL = "http://127.0.0.1:18931";
    public static final String WEBHOOK_SECRET = "a webhook secret of more than 32 characters";

    private static final String KID = "finance-test";
    private static final KeyPair KEY = key();

    @Autowired
    protected TestClock clock;

    @Autowired
    protected RecordedEvents events;

    @Autowired
    AccessTokens tokens;

    @Autowired
    VerificationKeys keys;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    protected PartyDirectory parties;

    @Autowired
    protected LedgerQueries ledger;

    @Autowired
    protected MockMvc web;

    protected final Actor mona = actor(1, "mona@clutch.test", "view_finance", "manage_finance", "process_payments");
    protected final Actor omar = actor(2, "omar@clutch.test", "view_finance", "manage_finance", "process_payments");
    protected final Actor reader = actor(3, "rania@clutch.test", "view_finance");
    protected final Actor system = Actor.system("test", "test");

    @BeforeEach
    protected void start() {
        TestDatabase.reset();
        clock.set(Instant.parse("2026-03-02T08:00:00Z"));
        transactions.executeWithoutResult(_ -> keys.publish(KID, (RSAPublicKey) KEY.getPublic()));
        hear(mona, "super_admin");
        hear(omar, "finance_officer");
        events.clear();
    }

    protected static Actor actor(int number, String name, String... permissions) {
        return new Actor(
                Actor.Kind.ACCOUNT,
                new UUID(7, number),
                new UUID(8, number),
                name,
                Set.of(permissions),
                null,
                null,
                "test");
    }

    protected void hear(Actor actor, String role) {
        parties.hear(
                new Parties.Party(actor.id(), 1, actor.name(), actor.name(), role, ZoneId.of("Africa/Cairo")),
                clock.instant());
    }

    /** Balance of an account in EGP. */
    protected BigDecimal balance(LedgerAccount account) {
        return ledger.balances(null).stream()
                .filter(row -> row.code().equals(account.code()))
                .map(AccountBalance::baseBalance)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    protected void assertReconciled() {
        var reconciliation = ledger.reconcile(clock.instant());
        assertThat(reconciliation.checks().stream().filter(check -> !check.agrees()))
                .isEmpty();
        assertThat(reconciliation.agrees()).isTrue();
        TallyCheck.assertTallied();
    }

    /** Runs the same thing at the same time on many threads and answers what became of each. */
    protected static List<Throwable> atOnce(int threads, IntConsumer work) throws InterruptedException {
        var failures = new CopyOnWriteArrayList<Throwable>();
        var start = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var thread = 0; thread < threads; thread++) {
                var number = thread;
                pool.submit(() -> {
                    try {
                        start.await();
                        work.accept(number);
                    } catch (Throwable failure) {
                        failures.add(failure);
                    }
                });
            }
            start.countDown();
        }
        return failures;
    }

    protected static void assertRefused(ErrorCode code, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    /** The signature of the provider of tests. */
    protected static String sign(Instant at, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(WEBHOOK_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var text = at.getEpochSecond() + "." + body;
            return "t=%d,v1=%s"
                    .formatted(
                            at.getEpochSecond(),
                            HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private String token(Actor actor) {
        var now = clock.instant();
        return tokens.sign(
                new AccessToken(
                        Ids.at(now),
                        actor.id(),
                        actor.sessionId(),
                        actor.kind(),
                        actor.name(),
                        actor.permissions(),
                        now.plusSeconds(600)),
                KID,
                (RSAPrivateKey) KEY.getPrivate());
    }

    private static KeyPair key() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    protected ResultActions call(AbstractMockHttpServletRequestBuilder<?> request, String body, Actor actor)
            throws Exception {
        request.header("Authorization", "Bearer " + token(actor));
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return web.perform(request);
    }

    /** Not found by scanning, so that the test of the module as a whole has the real ones. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Fakes {

        @Bean
        @Primary
        TestClock testClock() {
            return TestClock.at("2026-03-02T08:00:00Z");
        }

        @Bean
        @Primary
        RecordedEvents recordedEvents(TestClock clock) {
            return new RecordedEvents(clock);
        }
    }
}
