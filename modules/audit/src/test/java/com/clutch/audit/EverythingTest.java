package com.clutch.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.audit.application.AccountNames;
import com.clutch.events.Change;
import com.clutch.events.audit.AlertChanged;
import com.clutch.events.identity.AccountChanged;
import com.clutch.events.identity.AccountState;
import com.clutch.events.identity.LoginFailed;
import com.clutch.events.snapshot.SnapshotCompleted;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.events.unheardof.GadgetChanged;
import com.clutch.events.unheardof.GadgetDeliveryRefused;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.testing.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import tools.jackson.databind.json.JsonMapper;

class EverythingTest extends AuditFixture {

    @Autowired
    AccountNames names;

    @Test
    void anEventOfAModuleNobodyKnowsBecomesAnEntry(Scenario scenario) {
        var event = gadget(by(person), Change.CHANGED, 1, null, state("Drill", "Omar"));

        scenario.publish(event)
                .andWaitForStateChange(() -> entries("id = ?", event.header().eventId()), found -> !found.isEmpty())
                .andVerify(found -> {
                    var entry = found.getFirst();
                    assertThat(entry.get("event_type")).isEqualTo("unheardof.GadgetChanged");
                    assertThat(entry.get("module")).isEqualTo("unheardof");
                    assertThat(entry.get("action")).isEqualTo("gadget_created");
                    assertThat(entry.get("resource")).isEqualTo("gadget");
                    assertThat(entry.get("resource_id"))
                            .isEqualTo(event.aggregateId().toString());
                    assertThat(entry.get("resource_name")).isEqualTo("Drill");
                    assertThat(entry.get("actor_name")).isEqualTo("mona@clutch.test");
                    assertThat(entry.get("ip")).isEqualTo("198.51.100.20");
                    assertThat(entry.get("user_agent")).isEqualTo("Mozilla/5.0");
                    assertThat(entry.get("correlation_id")).isEqualTo("call-1");
                    assertThat(entry.get("outcome")).isEqualTo("SUCCESS");
                });
    }

    @Test
    void whatIsPersonalOrSecretIsMaskedBeforeItIsStored() {
        var before = state("Drill", "Omar");
        var after = state("Hammer", "Zeinab");
        publish(gadget(by(person), Change.CHANGED, 2, before, after));
        publish(new GadgetDeliveryRefused(by(person), Ids.at(clock.instant()), "Omar", "eyJhbGciOi"));
        settle();

        var changes = entries("action = 'gadget_updated'").getFirst().get("changes", String.class);
        assertThat(changes)
                .isEqualTo("[{\"field\":\"name\",\"before\":\"Drill\",\"after\":\"Hammer\"},"
                        + "{\"field\":\"owner\",\"before\":\"***\",\"after\":\"***\"}]");
        var details = entries("action = 'gadget_delivery_refused'").getFirst();
        assertThat(details.get("details", String.class))
                .contains("\"recipient\":\"***\"", "\"accessToken\":\"***\"")
                .doesNotContain("Omar", "eyJ");
        assertThat(details.get("resource")).isEqualTo("gadget");
        assertThat(details.get("outcome")).isEqualTo("FAILURE");
        assertThat(entries("true").toString()).doesNotContain("sesame", "friend@clutch.test", "Omar", "Zeinab");
    }

    @Test
    void aSnapshotLeavesNoEntryAndNoPublication() {
        var teller = Actor.system("snapshot", "call-2");
        transaction.executeWithoutResult(_ -> {
            var told = new GadgetChanged(
                    by(teller), Ids.at(clock.instant()), 3, Change.SNAPSHOT, state("Drill", null), List.of());
            events.publish(told);
            events.publish(new GadgetDeliveryRefused(by(teller), Ids.at(clock.instant()), "Omar", "t"));
            assertThat(TestDatabase.dsl()
                            .fetchCount(TestDatabase.dsl().select().from("event_registry.event_publication")))
                    .isZero();
            events.publish(gadget(by(person), Change.DELETED, 4, state("Drill", null), state("Drill", null)));
        });
        settle();

        assertThat(entries("module = 'unheardof'")).hasSize(1);
        assertThat(entries("action = 'gadget_deleted'").getFirst().get("severity"))
                .isEqualTo("MEDIUM");
    }

    @Test
    void whatTheRegistryDeliversAgainIsHeardByItsOwnType() {
        var event = new GadgetDeliveryRefused(by(person), Ids.at(clock.instant()), "Omar", "t");
        TestDatabase.dsl()
                .execute(
                        """
                        insert into event_registry.event_publication
                            (id, listener_id, event_type, serialized_event, publication_date, status,
                             completion_attempts, last_resubmission_date, next_attempt)
                        values (?, 'audit.everything', ?, ?, now(), 'FAILED', 1, now(), now())
                        """,
                        UUID.nameUUIDFromBytes((event.header().eventId() + "/audit.everything").getBytes()),
                        event.getClass().getName(),
                        JsonMapper.shared().writeValueAsString(event));
        settle();

        assertThat(entries("id = ?", event.header().eventId())).hasSize(1);
    }

    @Test
    void anEventThatIsHeardTwiceIsOneEntry() {
        var event = new GadgetDeliveryRefused(by(person), Ids.at(clock.instant()), "Omar", "t");
        publish(event);
        settle();
        publish(event);
        settle();

        assertThat(entries("id = ?", event.header().eventId())).hasSize(1);
        assertThat(count("audit.seal")).isEqualTo(count("audit.entry"));
    }

    @Test
    void entriesAreSummedUpPerDay() {
        for (var round = 0; round < 3; round++) {
            publish(new GadgetDeliveryRefused(by(person), Ids.at(clock.instant()), "Omar", "t"));
        }
        settle();

        assertThat(TestDatabase.dsl()
                        .fetchValue(
                                "select sum(entries) from audit.daily_count where action = 'gadget_delivery_refused'")
                        .toString())
                .isEqualTo("3");
        assertThat(TestDatabase.dsl().fetchValue("select failures from audit.daily_actor where actor_id = ?", account))
                .isEqualTo(3L);
    }

    @Test
    void tellsItsAlertsAgainWhenAsked(Scenario scenario) {
        for (var round = 0; round < 10; round++) {
            publish(new LoginFailed(by(Actor.anonymous("203.0.113.77", null, "c")), null, "unknown_account"));
        }
        settle();
        var request = new SnapshotRequested(by(person), Ids.at(clock.instant()), AlertChanged.TOPIC);

        scenario.publish(request)
                .andWaitForEventOfType(SnapshotCompleted.class)
                .matching(done -> done.requestId().equals(request.requestId()))
                .toArriveAndVerify(done -> assertThat(done.count()).isEqualTo(1));
    }

    @Test
    void asksForAllAccountsWhileItKnowsNone() {
        names.askOnce();
        settle();
        assertThat(entries("event_type = 'snapshot.SnapshotRequested'")).hasSize(1);

        publish(accountChanged(1, "Mona"));
        settle();
        names.askOnce();
        settle();
        assertThat(entries("event_type = 'snapshot.SnapshotRequested'")).hasSize(1);
    }

    private AccountChanged accountChanged(long version, String firstName) {
        return new AccountChanged(
                by(Actor.system("test", "call-3")),
                account,
                version,
                Change.CHANGED,
                new AccountState(
                        account,
                        "staff",
                        "mona@clutch.test",
                        firstName,
                        "Adel",
                        "active",
                        true,
                        "hr",
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "en",
                        "Africa/Cairo",
                        true,
                        true,
                        true,
                        true,
                        clock.instant(),
                        account),
                List.of());
    }

    @Test
    void showsWhatAnAccountIsCalledNow() {
        publish(new GadgetDeliveryRefused(by(person), Ids.at(clock.instant()), "Omar", "t"));
        settle();
        publish(accountChanged(2, "Mona"));
        publish(accountChanged(1, "Old"));
        settle();

        assertThat(TestDatabase.dsl().fetchValue("select name from audit.account where id = ?", account))
                .isEqualTo("Mona Adel");
    }
}
