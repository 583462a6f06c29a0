package com.clutch.platform.security;

import static com.clutch.platform.jooq.Tables.TOKEN_REVOCATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.kernel.Actor;
import com.clutch.platform.PlatformDatabase;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Two instances of Clutch on one database. */
class TokenTrustTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final DataSource database = PlatformDatabase.dataSource();
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    private final Instance here = new Instance(database, Clock.systemUTC());
    private final Instance there = new Instance(new DelegatingDataSource(database), Clock.systemUTC());
    private final UUID account = UUID.randomUUID();
    private final UUID session = UUID.randomUUID();
    private final Instant issued = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @BeforeEach
    void startBoth() {
        here.keys.publish("k1", Tokens.publicKey());
        here.trust.start();
        there.trust.start();
    }

    @AfterEach
    void stopBoth() {
        here.trust.stop();
        there.trust.stop();
    }

    @Test
    void aRevokedSessionStopsEverywhereWithinASecond() {
        var jwt = here.sign(Tokens.of(Actor.Kind.ACCOUNT, account, session, issued));
        assertThat(there.accepts(jwt)).isTrue();

        transaction.executeWithoutResult(_ -> {
            here.revocations.revokeSession(session, issued.plusSeconds(3600));
            assertThat(here.accepts(jwt)).as("before the commit").isTrue();
        });

        assertThat(here.refusal(jwt)).isEqualTo(SecurityError.TOKEN_REVOKED);
        within(SECOND, () -> !there.accepts(jwt));
        assertThat(there.refusal(jwt)).isEqualTo(SecurityError.TOKEN_REVOKED);
    }

    @Test
    void aRevokedSessionNeverComesBack() {
        here.revocations.revokeSession(session, issued.plusSeconds(3600));

        assertThat(here.refusal(here.sign(Tokens.of(Actor.Kind.ACCOUNT, account, session, issued.plusMillis(50)))))
                .isEqualTo(SecurityError.TOKEN_REVOKED);
    }

    @Test
    void aBlockedAddressIsRefusedEverywhereWithinASecondAndLetInAgainLikewise() {
        transaction.executeWithoutResult(_ -> {
            here.blocked.block("198.51.100.7", null);
            here.blocked.block("2001:db8::9", issued.plusSeconds(3600));
            assertThat(here.blocked.covers("198.51.100.7"))
                    .as("before the commit")
                    .isFalse();
        });

        assertThat(here.blocked.covers("198.51.100.7")).isTrue();
        within(SECOND, () -> there.blocked.covers("198.51.100.7"));
        assertThat(there.blocked.covers("2001:0db8:0:0::0009%eth0")).isTrue();
        assertThat(there.blocked.covers("198.51.100.8")).isFalse();

        here.blocked.release("198.51.100.7");
        within(SECOND, () -> !there.blocked.covers("198.51.100.7"));
        here.blocked.release("2001:db8::9");
    }

    @Test
    void aBlockEndsByItself() {
        var clock = new MovableClock(issued);
        var instance = new Instance(database, clock);
        instance.blocked.block("198.51.100.8", issued.plusSeconds(60));

        clock.forward(Duration.ofSeconds(59));
        assertThat(instance.blocked.covers("198.51.100.8")).isTrue();
        clock.forward(Duration.ofSeconds(1));
        assertThat(instance.blocked.covers("198.51.100.8")).isFalse();
    }

    @Test
    void aRollbackRevokesNothing() throws InterruptedException {
        var jwt = here.sign(Tokens.of(Actor.Kind.ACCOUNT, account, session, issued));

        transaction.executeWithoutResult(status -> {
            here.revocations.revokeSession(session, issued.plusSeconds(3600));
            status.setRollbackOnly();
        });

        Thread.sleep(SECOND);
        assertThat(here.accepts(jwt)).isTrue();
        assertThat(there.accepts(jwt)).isTrue();
    }

    @Test
    void aSlowTransactionIsNotMissed() {
        var jwt = here.sign(Tokens.of(Actor.Kind.ACCOUNT, account, session, issued));

        transaction.executeWithoutResult(_ -> {
            here.revocations.revokeSession(session, issued.plusSeconds(3600));
            sleep(Duration.ofSeconds(2));
        });

        within(SECOND, () -> !there.accepts(jwt));
    }

    @Test
    void anAccountLosesWhatWasIssuedBeforeTheMomentAndNothingElse() {
        var moment = issued.plusMillis(10);
        var before = here.sign(Tokens.of(Actor.Kind.ACCOUNT, account, session, moment.minusMillis(1)));
        var after = here.sign(Tokens.of(Actor.Kind.ACCOUNT, account, session, moment));
        var program = here.sign(Tokens.of(Actor.Kind.API_TOKEN, account, UUID.randomUUID(), moment.minusMillis(1)));

        here.revocations.revokeAccountTokensIssuedBefore(account, moment, issued.plusSeconds(3600));

        within(SECOND, () -> !there.accepts(before));
        assertThat(here.accepts(before)).isFalse();
        assertThat(here.accepts(after) && there.accepts(after)).isTrue();
        assertThat(here.accepts(program) && there.accepts(program)).isTrue();
    }

    @Test
    void anEarlierMomentDoesNotUndoALaterOne() {
        var jwt = here.sign(Tokens.of(Actor.Kind.ACCOUNT, account, session, issued));

        here.revocations.revokeAccountTokensIssuedBefore(account, issued.plusMillis(5), issued.plusSeconds(3600));
        here.revocations.revokeAccountTokensIssuedBefore(account, issued.minusSeconds(5), issued.plusSeconds(60));

        within(SECOND, () -> !there.accepts(jwt));
        var late = new Instance(database, Clock.systemUTC());
        late.trust.start();
        late.trust.stop();
        assertThat(late.accepts(jwt)).isFalse();
    }

    @Test
    void anInstanceThatStartsLaterKnowsWhatWasRevoked() {
        var jwt = here.sign(Tokens.of(Actor.Kind.ACCOUNT, account, session, issued));
        here.revocations.revokeSession(session, issued.plusSeconds(3600));
        jooq().update(TOKEN_REVOCATION)
                .set(TOKEN_REVOCATION.REVOKED_AT, issued.minusSeconds(600))
                .where(TOKEN_REVOCATION.SUBJECT.eq(session))
                .execute();

        var late = new Instance(database, Clock.systemUTC());
        late.trust.start();
        late.trust.stop();

        assertThat(late.refusal(jwt)).isEqualTo(SecurityError.TOKEN_REVOKED);
    }

    @Test
    void forgetsWhatNoTokenCanMeetAnyMore() {
        var past = UUID.randomUUID();
        here.revocations.revokeSession(past, issued.minusSeconds(61));
        here.revocations.revokeSession(session, issued.plusSeconds(61));

        here.revocations.purge();

        assertThat(jooq().fetchExists(TOKEN_REVOCATION, TOKEN_REVOCATION.SUBJECT.eq(past)))
                .isFalse();
        assertThat(jooq().fetchExists(TOKEN_REVOCATION, TOKEN_REVOCATION.SUBJECT.eq(session)))
                .isTrue();
    }

    @Test
    void aNewKeyWorksElsewhereAtOnceAndARevokedOneStopsWithinASecond() {
        var pair = Tokens.pair(2048);
        var kid = "new-" + UUID.randomUUID();
        here.keys.publish(kid, (RSAPublicKey) pair.getPublic());
        var jwt = here.tokens.sign(
                Tokens.of(Actor.Kind.ACCOUNT, account, session, issued), kid, (RSAPrivateKey) pair.getPrivate());
        assertThat(here.accepts(jwt)).isTrue();
        assertThat(there.accepts(jwt)).as("an unknown name is looked up").isTrue();

        transaction.executeWithoutResult(_ -> here.keys.revoke(kid));

        assertThat(here.refusal(jwt)).isEqualTo(SecurityError.TOKEN_INVALID);
        within(SECOND, () -> !there.accepts(jwt));
        assertThat(there.keys.trusted()).noneMatch(key -> key.kid().equals(kid));
        assertThat(here.keys.all()).anyMatch(key -> key.kid().equals(kid) && key.revokedAt() != null);
    }

    @Test
    void aRetiredKeyWorksUntilItsTimeIsOver() {
        var clock = new MovableClock(issued);
        var instance = new Instance(database, clock);
        var pair = Tokens.pair(2048);
        var kid = "old-" + UUID.randomUUID();
        instance.keys.publish(kid, (RSAPublicKey) pair.getPublic());
        var jwt = instance.tokens.sign(
                Tokens.of(Actor.Kind.ACCOUNT, account, session, issued), kid, (RSAPrivateKey) pair.getPrivate());

        instance.keys.retire(kid, issued.plusSeconds(60));

        clock.forward(Duration.ofSeconds(59));
        assertThat(instance.accepts(jwt)).isTrue();
        clock.forward(Duration.ofSeconds(1));
        assertThat(instance.refusal(jwt)).isEqualTo(SecurityError.TOKEN_INVALID);
    }

    @Test
    void aNameBelongsToOneKey() {
        here.keys.publish("k1", Tokens.publicKey());

        assertThatThrownBy(() ->
                        here.keys.publish("k1", (RSAPublicKey) Tokens.pair(2048).getPublic()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> here.keys.revoke("none")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> here.keys.retire("none", issued)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknownNamesDoNotFloodTheDatabase() {
        var counted = new CountingDataSource(database);
        var instance = new Instance(counted, Clock.systemUTC());
        instance.keys.reload();
        var before = counted.connections();

        for (var i = 0; i < 500; i++) {
            instance.keys.trusted("unknown-" + i);
        }

        assertThat(counted.connections() - before).isLessThanOrEqualTo(2);
    }

    @Test
    void goesOnWithItsCopyWhileTheDatabaseIsAwayAndSaysSo() {
        var breakable = new CountingDataSource(database);
        var lonely = new Instance(breakable, Clock.systemUTC());
        lonely.trust.start();
        var jwt = here.sign(Tokens.of(Actor.Kind.ACCOUNT, account, session, issued));
        assertThat(lonely.trust.health().getStatus()).isEqualTo(Status.UP);

        breakable.breakDown(true);
        within(Duration.ofSeconds(8), () -> lonely.trust.health().getStatus().equals(Status.OUT_OF_SERVICE));
        assertThat(lonely.accepts(jwt)).isTrue();
        here.revocations.revokeSession(session, issued.plusSeconds(3600));
        breakable.breakDown(false);

        within(SECOND, () -> lonely.trust.health().getStatus().equals(Status.UP));
        assertThat(lonely.accepts(jwt)).isFalse();
        lonely.trust.stop();
    }

    private DSLContext jooq() {
        return TestJooq.on(database);
    }

    private static void within(Duration time, BooleanSupplier condition) {
        var end = System.nanoTime() + time.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within " + time).isLessThan(end);
            sleep(Duration.ofMillis(10));
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static final class Instance {

        final TokenRevocations revocations;
        final VerificationKeys keys;
        final BlockedAddresses blocked;
        final TokenTrust trust;
        final AccessTokens tokens;

        Instance(DataSource database, Clock clock) {
            var jooq = TestJooq.on(database);
            revocations = new TokenRevocations(jooq, clock);
            keys = new VerificationKeys(jooq, clock);
            blocked = new BlockedAddresses(jooq, clock);
            trust = new TokenTrust(revocations, keys, blocked);
            tokens = new AccessTokens(keys, revocations, clock);
        }

        String sign(AccessToken token) {
            return tokens.sign(token, "k1", Tokens.privateKey());
        }

        boolean accepts(String jwt) {
            try {
                tokens.verify(jwt);
                return true;
            } catch (TokenRejected _) {
                return false;
            }
        }

        SecurityError refusal(String jwt) {
            try {
                tokens.verify(jwt);
                throw new AssertionError("accepted");
            } catch (TokenRejected rejected) {
                return rejected.code();
            }
        }
    }
}
