package com.clutch.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.identity.AccountChanged;
import com.clutch.events.identity.AccountStatusChanged;
import com.clutch.events.identity.SessionChanged;
import com.clutch.events.snapshot.SnapshotCompleted;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.identity.SignInFixture;
import com.clutch.identity.application.AccountRegistration.NewAccount;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.Grants;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.Realm;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.kernel.StaleVersionException;
import com.clutch.testing.AtOnce;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountAdministrationTest extends SignInFixture {

    @Autowired
    AccountAdministration administration;

    @Autowired
    BulkStatusChange bulk;

    @Autowired
    Accounts accounts;

    @Autowired
    UserQueries users;

    @Autowired
    AccountSnapshots snapshots;

    @Test
    void tellsTheOthersOfANewAccount() {
        var user = administration.create(wanted("new@clutch.test", "employee"), system);
        assertThat(events.only(AccountChanged.class)).satisfies(event -> {
            assertThat(event.aggregateId()).isEqualTo(user.id());
            assertThat(event.version()).isEqualTo(1);
            assertThat(event.state().email()).isEqualTo("new@clutch.test");
            assertThat(event.state().status()).isEqualTo("active");
        });
        assertThat(events.only(AccountStatusChanged.class)).satisfies(fact -> {
            assertThat(fact.from()).isNull();
            assertThat(fact.to()).isEqualTo("active");
            assertThat(fact.sequence()).isEqualTo(1);
        });
    }

    @Test
    void onlyOneOfFiftyAtOnceGetsAnEmailAddress() throws Exception {
        var outcomes = AtOnce.run(50, () -> administration.create(wanted("same@clutch.test", "employee"), system));
        assertThat(outcomes.stream().filter(User.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !(outcome instanceof User)))
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                DomainException.class,
                                no -> assertThat(no.code()).isEqualTo(IdentityError.EMAIL_TAKEN)));
        assertThat(users.list(all(), PageRequest.first(10)).total()).isEqualTo(1);
    }

    @Test
    void noneOfManyChangesAtOnceIsLost() throws Exception {
        var id = account("mona@clutch.test", "hr").id();
        var outcomes = AtOnce.run(
                20,
                () -> administration.update(id, department(UUID.randomUUID().toString()), ExpectedVersion.ANY, system));
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(User.class));
        assertThat(accounts.find(id).orElseThrow().version()).isEqualTo(21);
        assertThat(events.of(AccountChanged.class).stream().map(AccountChanged::version))
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesAVersionThatIsNoLongerTheStoredOne() {
        var id = account("mona@clutch.test", "hr").id();
        administration.update(id, department("finance"), new ExpectedVersion(1L), system);
        assertThatThrownBy(() -> administration.update(id, department("legal"), new ExpectedVersion(1L), system))
                .isInstanceOf(StaleVersionException.class);
        var stored = accounts.find(id).orElseThrow();
        assertThatThrownBy(() -> accounts.save(stored)).isInstanceOf(StaleVersionException.class);
    }

    @Test
    void tellsWhichFieldsChangedAndNothingWhenNoneDid() {
        var id = account("mona@clutch.test", "hr").id();
        events.clear();
        administration.update(id, department("finance"), ExpectedVersion.ANY, system);
        assertThat(events.only(AccountChanged.class).changes())
                .extracting(FieldChange::field)
                .containsExactly("department");
        assertThat(events.of(AccountStatusChanged.class)).isEmpty();
        administration.update(id, department("finance"), ExpectedVersion.ANY, system);
        assertThat(events.of(AccountChanged.class)).hasSize(1);
    }

    @Test
    void endsTheSessionsOfASuspendedAccount() {
        var id = account("mona@clutch.test", "hr").id();
        signIn("mona@clutch.test", PASSWORD);
        events.clear();
        administration.moveTo(id, AccountStatus.SUSPENDED, "left the keys", ExpectedVersion.ANY, system);
        assertThat(events.only(SessionChanged.class).state().status()).isEqualTo("suspended");
        assertThat(events.only(AccountStatusChanged.class).reason()).isEqualTo("left the keys");
        assertThat(administration.statusHistory(id)).hasSize(2).first().satisfies(change -> {
            assertThat(change.from()).isEqualTo(AccountStatus.ACTIVE);
            assertThat(change.to()).isEqualTo(AccountStatus.SUSPENDED);
        });
    }

    @Test
    void refusesToHandOutWhatTheActorDoesNotHold() {
        account("hr@clutch.test", "hr_manager");
        var hr = actor(signIn("hr@clutch.test", PASSWORD));
        refused(IdentityError.NOT_HELD, () -> administration.create(wanted("a@clutch.test", "super_admin"), hr));
        var employee = administration.create(wanted("b@clutch.test", "hr"), hr);
        refused(
                IdentityError.NOT_HELD,
                () -> administration.update(employee.id(), permissions("view_finance"), ExpectedVersion.ANY, hr));
        refused(IdentityError.UNKNOWN_ROLE, () -> administration.create(wanted("c@clutch.test", "king"), hr));
    }

    @Test
    void refusesToTouchAnAccountThatHoldsMore() {
        var root = account("root@clutch.test", "super_admin");
        account("hr@clutch.test", "hr_manager");
        var hr = actor(signIn("hr@clutch.test", PASSWORD));
        refused(
                IdentityError.NOT_HELD,
                () -> administration.update(root.id(), department("hr"), ExpectedVersion.ANY, hr));
    }

    @Test
    void keepsAnAdministratorWhenAllAreDeactivatedAtOnce() throws Exception {
        var ids = new ArrayList<UUID>();
        for (var i = 0; i < 5; i++) {
            ids.add(account("root%d@clutch.test".formatted(i), "super_admin").id());
        }
        var next = ids.iterator();
        var outcomes = AtOnce.run(5, () -> {
            UUID id;
            synchronized (ids) {
                id = next.next();
            }
            return administration.moveTo(id, AccountStatus.INACTIVE, null, ExpectedVersion.ANY, system);
        });
        assertThat(outcomes.stream().filter(User.class::isInstance)).hasSize(4);
        assertThat(users.statistics(clock.instant()).active()).isEqualTo(1);
    }

    @Test
    void saysOfEachAccountWhatBecameOfIt() {
        var active = account("a@clutch.test", "hr").id();
        var inactive = account("b@clutch.test", Realm.STAFF, AccountStatus.INACTIVE, "hr")
                .id();
        var unknown = UUID.randomUUID();
        var outcome =
                bulk.moveAll(List.of(active, inactive, unknown, active), AccountStatus.SUSPENDED, "audit", system);
        assertThat(outcome.updated()).isEqualTo(1);
        assertThat(outcome.failed()).isEqualTo(2);
        assertThat(outcome.results())
                .extracting(BulkStatusChange.Result::error)
                .containsExactly(null, "ILLEGAL_TRANSITION", "NOT_FOUND");
    }

    @Test
    void tellsEverythingAgainToWhoeverAsks() {
        var id = account("a@clutch.test", "hr").id();
        account("b@clutch.test", "hr");
        administration.moveTo(id, AccountStatus.SUSPENDED, null, ExpectedVersion.ANY, system);
        events.clear();
        snapshots.answer(request(AccountChanged.TOPIC));
        assertThat(events.of(AccountChanged.class))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.change()).isEqualTo(Change.SNAPSHOT));
        assertThat(events.only(SnapshotCompleted.class).count()).isEqualTo(2);
        events.clear();
        snapshots.answer(request(AccountStatusChanged.TOPIC));
        assertThat(events.of(AccountStatusChanged.class))
                .extracting(AccountStatusChanged::to)
                .containsExactlyInAnyOrder("active", "active", "suspended");
        snapshots.answer(request("fleet.vehicle"));
        assertThat(events.of(SnapshotCompleted.class)).hasSize(1);
    }

    private SnapshotRequested request(String topic) {
        EventHeader header = events.header(system);
        return new SnapshotRequested(header, UUID.randomUUID(), topic);
    }

    private static UserFilter all() {
        return new UserFilter(null, null, null, null, null, null, null, null, null, null);
    }

    private static NewAccount wanted(String email, String role) {
        return new NewAccount(Realm.STAFF, email, "Mona", "Adel", AccountStatus.ACTIVE, false, Grants.of(role));
    }

    private static UserUpdate department(String department) {
        return new UserUpdate(
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
                department,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static UserUpdate permissions(String... names) {
        return new UserUpdate(
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(names),
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
                null);
    }

    /** What each call answered or threw. */
}
