package com.clutch.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.audit.application.AddressBlocking;
import com.clutch.audit.application.AlertHandling;
import com.clutch.audit.application.AlertView;
import com.clutch.audit.application.SecurityQueries;
import com.clutch.audit.application.SecurityQueries.AlertFilter;
import com.clutch.audit.domain.AlertStatus;
import com.clutch.audit.domain.AuditError;
import com.clutch.audit.domain.ThreatPattern;
import com.clutch.events.identity.LoginFailed;
import com.clutch.events.identity.PermissionGranted;
import com.clutch.events.identity.RefreshTokenReused;
import com.clutch.events.platform.ListExported;
import com.clutch.events.platform.RequestDenied;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.BlockedAddresses;
import com.clutch.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ThreatTest extends AuditFixture {

    private static final String STRANGER = "203.0.113.77";

    @Autowired
    SecurityQueries queries;

    @Autowired
    AlertHandling handling;

    @Autowired
    AddressBlocking blocking;

    @Autowired
    BlockedAddresses edge;

    private final Actor visitor = Actor.anonymous(STRANGER, "curl", "call-9");

    @Test
    void tenFailuresFromOneAddressAreBruteForceAndNineAreNot() {
        fail(9, null);
        assertThat(alerts()).isEmpty();
        fail(1, null);
        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.type()).isEqualTo(ThreatPattern.BRUTE_FORCE_ADDRESS);
            assertThat(alert.ipAddress()).isEqualTo(STRANGER);
            assertThat(alert.occurrences()).isEqualTo(10);
            assertThat(alert.status()).isEqualTo(AlertStatus.ACTIVE);
        });
    }

    @Test
    void fiveFailuresOnOneAccountAreToo() {
        fail(5, account);
        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.type()).isEqualTo(ThreatPattern.BRUTE_FORCE_ACCOUNT);
            assertThat(alert.userId()).isEqualTo(account);
        });
    }

    @Test
    void ofManyAtOnceOneRaisesOneAlert() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tasks = new ArrayList<Callable<Void>>();
            for (var attempt = 0; attempt < 10; attempt++) {
                tasks.add(() -> {
                    publish(new LoginFailed(by(visitor), null, "wrong_password"));
                    return null;
                });
            }
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
        settle();

        assertThat(alerts()).as("the tenth is never missed, whatever the order").hasSize(1);
        assertThat(entries("action = 'login_failed'")).hasSize(10);
        assertThat(entries("action = 'alert_created'")).hasSize(1);
    }

    @Test
    void oldFailuresDoNotCount() {
        fail(9, null);
        TestDatabase.dsl().execute("update audit.signal set occurred_at = occurred_at - interval '11 minutes'");
        fail(1, null);
        assertThat(alerts()).isEmpty();
    }

    @Test
    void aReusedTokenAChangeOfRightsAndARefusedFloodAreAlerts() {
        publish(new RefreshTokenReused(by(visitor), account, UUID.randomUUID(), 1, 3));
        publish(new PermissionGranted(by(person), account, 2, "manage_finance"));
        publish(new PermissionGranted(by(Actor.system("start", "c")), account, 3, "view_fleet"));
        publish(new RequestDenied(
                by(visitor), "GET", "/api/v1/users", 401, "NOT_SIGNED_IN", 150, clock.instant(), clock.instant()));
        settle();

        assertThat(alerts())
                .extracting(alert -> alert.type())
                .containsExactlyInAnyOrder(
                        ThreatPattern.TOKEN_REUSE, ThreatPattern.PRIVILEGE_CHANGE, ThreatPattern.API_ABUSE);
    }

    @Test
    void exportsAddUp() {
        publish(new ListExported(by(person), "/api/v1/users", 6_000, true));
        settle();
        assertThat(alerts()).isEmpty();
        publish(new ListExported(by(person), "/api/v1/users", 4_000, true));
        settle();
        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.type()).isEqualTo(ThreatPattern.MASS_EXPORT);
            assertThat(alert.occurrences()).isEqualTo(10_000);
        });
    }

    @Test
    void whatGoesOnWhileAnAlertIsOpenBelongsToItAndDoesNotFloodTheTrail() {
        fail(30, null);
        assertThat(alerts()).hasSize(1);
        assertThat(entries("module = 'audit'")).as("one entry for the alert").hasSize(1);

        var alert = alerts().getFirst();
        TestDatabase.dsl().execute("update audit.alert set updated_at = updated_at - interval '2 minutes'");
        fail(1, null);
        assertThat(alerts().getFirst().occurrences()).isEqualTo(31);

        handling.resolve(alert.id(), ExpectedVersion.ANY, "Blocked elsewhere.", false, person);
        fail(10, null);
        assertThat(alerts()).as("a new one after the old is resolved").hasSize(2);
    }

    @Test
    void anAlertIsContainedByBlockingItsAddress() {
        fail(10, null);
        var alert = alerts().getFirst();

        var contained = handling.block(alert.id(), new ExpectedVersion(1L), person);

        assertThat(contained.contained()).isTrue();
        assertThat(contained.status()).isEqualTo(AlertStatus.INVESTIGATING);
        assertThat(edge.covers(STRANGER)).isTrue();
        settle();
        assertThat(entries("action = 'blocked_address_created'")).hasSize(1);
        assertThat(queries.patterns(clock.instant()))
                .filteredOn(pattern -> pattern.type() == ThreatPattern.BRUTE_FORCE_ADDRESS)
                .singleElement()
                .satisfies(pattern -> {
                    assertThat(pattern.blockedIPs()).containsExactly(STRANGER);
                    assertThat(pattern.frequency()).isEqualTo(1);
                });
        blocking.release(
                UUID.fromString(TestDatabase.dsl()
                        .fetchValue("select id from audit.blocked_address")
                        .toString()),
                ExpectedVersion.ANY,
                person);
        assertThat(edge.covers(STRANGER)).isFalse();
    }

    @Test
    void oneOfManyBlocksAnAddress() throws Exception {
        var refused = new ArrayList<DomainException>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tasks = new ArrayList<Callable<DomainException>>();
            for (var attempt = 0; attempt < 8; attempt++) {
                tasks.add(() -> {
                    try {
                        blocking.block("203.0.113.50", "Test", null, null, person);
                        return null;
                    } catch (DomainException no) {
                        return no;
                    }
                });
            }
            for (var done : threads.invokeAll(tasks)) {
                if (done.get() != null) {
                    refused.add(done.get());
                }
            }
        }
        assertThat(refused).hasSize(7).allMatch(no -> no.code() == AuditError.ADDRESS_ALREADY_BLOCKED);
        assertThat(count("audit.blocked_address")).isEqualTo(1);
    }

    @Test
    void nobodyBlocksHimselfOrWhatTheOperatorProtects() {
        for (var address : List.of("198.51.100.20", "203.0.113.200", "127.0.0.1")) {
            assertThatThrownBy(() -> blocking.block(address, "Oops", null, null, person))
                    .isInstanceOfSatisfying(
                            DomainException.class, no -> assertThat(no.code()).isEqualTo(AuditError.ADDRESS_PROTECTED));
        }
        assertThat(count("platform.blocked_address")).isZero();
    }

    @Test
    void aBlockWhoseTimeIsUpIsMarkedAndMayBeginAnew() {
        var block = blocking.block("203.0.113.51", "Test", clock.instant().plusSeconds(60), null, person);
        TestDatabase.dsl().execute("update audit.blocked_address set expires_at = now() - interval '1 second'");

        blocking.expireBatch();

        assertThat(queries.findBlock(block.id(), clock.instant()).orElseThrow().status())
                .isEqualTo("expired");
        assertThat(blocking.block("203.0.113.51", "Again", null, null, person).status())
                .isEqualTo("active");
    }

    private void fail(int times, UUID accountId) {
        for (var attempt = 0; attempt < times; attempt++) {
            publish(new LoginFailed(by(visitor), accountId, "wrong_password"));
        }
        settle();
    }

    private List<AlertView> alerts() {
        return queries.listAlerts(new AlertFilter(null, null, null), PageRequest.first(100))
                .items();
    }
}
