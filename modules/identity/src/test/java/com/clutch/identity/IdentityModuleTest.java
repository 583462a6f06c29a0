package com.clutch.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.Change;
import com.clutch.events.DomainEvent;
import com.clutch.events.StateEvent;
import com.clutch.events.identity.AccountChanged;
import com.clutch.events.identity.AccountStatusChanged;
import com.clutch.events.identity.InvitationAccepted;
import com.clutch.events.identity.LoginSucceeded;
import com.clutch.events.identity.RoleAssigned;
import com.clutch.events.identity.SessionChanged;
import com.clutch.events.snapshot.SnapshotCompleted;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.identity.application.AccountRegistration;
import com.clutch.identity.application.AccountRegistration.NewAccount;
import com.clutch.identity.application.InvitationAcceptance;
import com.clutch.identity.application.InvitationSending;
import com.clutch.identity.application.InvitationWish;
import com.clutch.identity.application.RolePlanning;
import com.clutch.identity.application.RolePlanning.Wanted;
import com.clutch.identity.application.SigningKeyRotation;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Grants;
import com.clutch.identity.domain.Realm;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.testing.TestDatabase;
import com.clutch.testing.ToldEvents;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.context.TestPropertySource;

/** What identity tells the others, through the registry of events as in production. */
@ApplicationModuleTest
@Import(ToldEvents.class)
@TestPropertySource(
        properties = {
            "clutch.secret-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "clutch.admin.password=Start2Finish"
        })
class IdentityModuleTest {

    private static final Actor SYSTEM = Actor.system("test", "test");
    private static final Actor VISITOR = Actor.anonymous("10.0.0.7", "Mozilla/5.0", "test");

    @Autowired
    ToldEvents told;

    @Autowired
    AccountRegistration registration;

    @Autowired
    InvitationSending invitations;

    @Autowired
    InvitationAcceptance acceptance;

    @Autowired
    RolePlanning roles;

    @Autowired
    SigningKeyRotation keys;

    @Autowired
    EventPublisher publisher;

    @BeforeEach
    void startEmpty() {
        TestDatabase.reset();
        keys.ensure(SYSTEM);
        told.clear();
    }

    @Test
    void tellsOfANewAccount(Scenario scenario) {
        scenario.stimulate(() -> registration.register(wanted("mona@clutch.test"), SYSTEM))
                .andWaitForEventOfType(AccountChanged.class)
                .toArriveAndVerify((event, account) -> {
                    assertThat(event.aggregateId()).isEqualTo(account.id());
                    assertThat(event.change()).isEqualTo(Change.CHANGED);
                    assertThat(event.state().role()).isEqualTo("hr");
                });
        assertThat(told.of(AccountStatusChanged.class))
                .singleElement()
                .satisfies(fact -> assertThat(fact.to()).isEqualTo("active"));
        assertThat(told.of(RoleAssigned.class)).hasSize(1);
    }

    @Test
    void tellsWhoAcceptedAnInvitation(Scenario scenario) {
        var link = invited("nour@clutch.test");
        scenario.stimulate(() -> acceptance.accept(link, "Nile2Delta", VISITOR))
                .andWaitForEventOfType(InvitationAccepted.class)
                .toArriveAndVerify((event, joined) -> {
                    assertThat(event.accountId()).isEqualTo(joined.user().id());
                    assertThat(event.role()).isEqualTo("hr");
                });
        assertThat(told.of(LoginSucceeded.class)).hasSize(1);
        assertThat(told.of(SessionChanged.class))
                .singleElement()
                .satisfies(event -> assertThat(event.state().status()).isEqualTo("active"));
    }

    @Test
    void tellsEverythingAgainAsItWasToldLive(Scenario scenario) {
        registration.register(wanted("mona@clutch.test"), SYSTEM);
        roles.create(new Wanted("dispatch", null, null, Set.of("view_fleet"), null, null), SYSTEM);
        acceptance.accept(invited("nour@clutch.test"), "Nile2Delta", VISITOR);
        invited("open@clutch.test");
        var live = latest(Change.CHANGED);
        assertThat(live).hasSize(6);

        assertThat(topics()).hasSize(5);
        for (var topic : topics()) {
            told.clear();
            var id = UUID.randomUUID();
            scenario.publish(new SnapshotRequested(publisher.header(SYSTEM), id, topic))
                    .andWaitAtMost(Duration.ofSeconds(10))
                    .andWaitForStateChange(() -> told.of(SnapshotCompleted.class), done -> !done.isEmpty())
                    .andVerify(done -> {
                        assertThat(done).singleElement().satisfies(end -> {
                            assertThat(end.requestId()).isEqualTo(id);
                            assertThat(end.topic()).isEqualTo(topic);
                            assertThat(end.count())
                                    .as(topic)
                                    .isEqualTo(told.of(DomainEvent.class).size() - 2)
                                    .isPositive();
                        });
                    });
            latest(Change.SNAPSHOT).forEach((aggregate, again) -> {
                var first = live.get(aggregate);
                // Built-in roles came with the database; nobody told of them.
                if (first != null) {
                    assertThat(again.version()).isEqualTo(first.version());
                    assertThat(state(again)).isEqualTo(state(first));
                }
            });
            live.keySet().removeAll(latest(Change.SNAPSHOT).keySet());
        }
        assertThat(live).as("told live and not again").isEmpty();
    }

    /** Every topic that is declared in the language of identity. */
    private static Set<String> topics() {
        return new ClassFileImporter()
                .importPackages("com.clutch.events.identity").stream()
                        .map(type -> type.reflect())
                        .filter(DomainEvent.class::isAssignableFrom)
                        .flatMap(type -> List.of(type.getDeclaredFields()).stream())
                        .filter(field -> field.getName().equals("TOPIC"))
                        .map(field -> {
                            try {
                                return (String) field.get(null);
                            } catch (IllegalAccessException e) {
                                throw new AssertionError(e);
                            }
                        })
                        .collect(Collectors.toSet());
    }

    private Map<UUID, StateEvent> latest(Change change) {
        return told.of(StateEvent.class).stream()
                .filter(event -> event.change() == change)
                .collect(Collectors.toMap(
                        StateEvent::aggregateId,
                        Function.identity(),
                        (one, other) -> one.version() > other.version() ? one : other));
    }

    private static Object state(StateEvent event) {
        try {
            return event.getClass().getMethod("state").invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static NewAccount wanted(String email) {
        return new NewAccount(Realm.STAFF, email, "Mona", "Adel", AccountStatus.ACTIVE, true, Grants.of("hr"));
    }

    /** The token in the link that the guest is sent. */
    private String invited(String email) {
        invitations.invite(new InvitationWish(email, "Nour Ali", "hr", null, null, Set.of(), null), SYSTEM);
        var link = (String)
                TestDatabase.dsl().fetchValue("select secret from identity.mail_outbox where recipient = ?", email);
        return link.substring(link.indexOf('=') + 1);
    }
}
