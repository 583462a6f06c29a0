package com.clutch.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.events.Change;
import com.clutch.events.identity.InvitationChanged;
import com.clutch.events.identity.RoleAssigned;
import com.clutch.events.identity.RoleChanged;
import com.clutch.events.identity.RoleWithdrawn;
import com.clutch.identity.SignInFixture;
import com.clutch.identity.application.RolePlanning.Wanted;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.PermissionGroup;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.TokenRejected;
import com.clutch.testing.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RoleTest extends SignInFixture {

    private static final ExpectedVersion ANY = ExpectedVersion.ANY;

    @Autowired
    RolePlanning planning;

    @Autowired
    RoleAssignment assignment;

    @Autowired
    RoleQueries roles;

    @Autowired
    RoleTemplates templates;

    @Autowired
    PermissionQueries permissions;

    @Autowired
    PermissionExplanation explanation;

    @Autowired
    InvitationSending invitations;

    @Autowired
    AccountAdministration administration;

    @Autowired
    UserQueries users;

    @Test
    void theBuiltInRolesAndPermissionsAreThere() {
        assertThat(permissions
                        .list(new PermissionFilter(null, true, null), PageRequest.first(500))
                        .total())
                .isEqualTo(90);
        assertThat(permissions.groups())
                .hasSize(PermissionGroup.values().length)
                .hasSize(7);
        assertThat(builtIn()).extracting(RoleDetails::name).hasSize(25).contains("super_admin", "customer");
        assertThat(builtIn())
                .filteredOn(RoleDetails::grantsAll)
                .isNotEmpty()
                .allSatisfy(role -> assertThat(role.permissions()).hasSize(90));
    }

    @Test
    void nobodyChangesABuiltInRole() {
        for (var role : builtIn()) {
            refused(IdentityError.ROLE_IS_BUILT_IN, () -> planning.update(role.id(), called("mine"), ANY, system));
            refused(
                    IdentityError.ROLE_IS_BUILT_IN,
                    () -> planning.addPermissions(role.id(), Set.of("view_fleet"), ANY, system));
            refused(
                    IdentityError.ROLE_IS_BUILT_IN,
                    () -> planning.removePermission(role.id(), "view_dashboard", ANY, system));
            refused(IdentityError.ROLE_IS_BUILT_IN, () -> planning.remove(role.id(), ANY, system));
        }
    }

    @Test
    void aTemplateCanBeMadeAsItStands() {
        assertThat(templates.all()).hasSize(7).allSatisfy(template -> {
            var made = planning.create(
                    new Wanted(
                            template.name(),
                            template.displayName(),
                            template.description(),
                            Set.copyOf(template.permissions()),
                            template.priority(),
                            true),
                    system);
            assertThat(made.permissions()).isNotEmpty().containsExactlyInAnyOrderElementsOf(template.permissions());
        });
    }

    @Test
    void severalRolesGiveWhatEachGives() {
        var mona = account("mona@clutch.test", "employee").id();
        var dispatch = role("dispatch", "view_fleet", "view_gps_tracking");
        var audit = role("audit", "view_fleet", "view_audit_trail");
        assignment.add(mona, dispatch.name(), ANY, system);
        assignment.add(mona, audit.id().toString(), ANY, system);
        var twice = assignment.add(mona, audit.name(), ANY, system);
        assertThat(twice.primaryRole()).isEqualTo("employee");
        assertThat(twice.roles())
                .extracting(RoleDetails::name)
                .containsExactlyInAnyOrder("employee", "dispatch", "audit");
        assertThat(explanation.heldBy(mona).permissions())
                .contains("view_fleet", "view_gps_tracking", "view_audit_trail");
        var why = explanation.explain("mona@clutch.test", "view_fleet");
        assertThat(why.allowed()).isTrue();
        assertThat(why.via().stream().filter(PermissionExplanation.Via::gives).map(PermissionExplanation.Via::role))
                .containsExactlyInAnyOrder("dispatch", "audit");
        assertThat(why.reason()).contains("through").contains("dispatch").contains("audit");

        assignment.withdraw(mona, dispatch.id(), ANY, system);
        assertThat(explanation.heldBy(mona).permissions())
                .contains("view_fleet")
                .doesNotContain("view_gps_tracking");
        assertThat(explanation.explain(mona.toString(), "view_gps_tracking").allowed())
                .isFalse();
        assertThat(events.only(RoleWithdrawn.class).role()).isEqualTo("dispatch");
        var employee = named("employee");
        refused(IdentityError.MAIN_ROLE_NEEDED, () -> assignment.withdraw(mona, employee.id(), ANY, system));
        var set = assignment.set(mona, "hr", List.of("dispatch"), ANY, system);
        assertThat(set.primaryRole()).isEqualTo("hr");
        assertThat(set.roles()).extracting(RoleDetails::name).containsExactlyInAnyOrder("hr", "dispatch");
        assertThat(events.of(RoleAssigned.class)).anySatisfy(given -> {
            assertThat(given.role()).isEqualTo("hr");
            assertThat(given.main()).isTrue();
        });
    }

    @Test
    void explainsPermissionsThatWereGivenDirectlyOrNotAtAll() {
        var mona = account("mona@clutch.test", "employee");
        refused(IdentityError.UNKNOWN_PERMISSION, () -> explanation.explain("mona@clutch.test", "fly"));
        assertThatThrownBy(() -> explanation.explain("nobody@clutch.test", "view_fleet"))
                .isInstanceOf(DomainException.class);
        assertThat(explanation.explain("mona@clutch.test", "view_legal").reason())
                .contains("No active role");
        var root = account("root@clutch.test", "super_admin");
        var why = explanation.explain(root.id().toString(), "view_legal");
        assertThat(why.via()).singleElement().satisfies(via -> {
            assertThat(via.everything()).isTrue();
            assertThat(via.main()).isTrue();
        });
        administration.moveTo(mona.id(), AccountStatus.SUSPENDED, null, ANY, system);
        assertThat(explanation.explain("mona@clutch.test", "view_dashboard").accountActive())
                .isFalse();
        assertThat(explanation.explain("mona@clutch.test", "view_dashboard").allowed())
                .isFalse();
    }

    @Test
    void thoseWhoHaveARoleFeelItsChange() {
        var dispatch = role("dispatch", "view_fleet");
        account("mona@clutch.test", "dispatch");
        var before = signIn("mona@clutch.test", PASSWORD);
        assertThat(permissionsIn(before)).contains("view_fleet");
        clock.advance(Duration.ofSeconds(2));
        events.clear();
        planning.addPermissions(dispatch.id(), Set.of("view_legal"), ANY, system);
        assertThat(events.only(RoleChanged.class).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.field()).isEqualTo("permissions"));
        assertThatThrownBy(() -> tokens.verify(before.token())).isInstanceOf(TokenRejected.class);
        clock.advance(Duration.ofSeconds(2));
        assertThat(permissionsIn(signIn("mona@clutch.test", PASSWORD))).contains("view_legal");
        planning.update(dispatch.id(), new Wanted(null, null, null, null, null, false), ANY, system);
        assertThat(explanation.explain("mona@clutch.test", "view_fleet").reason())
                .contains("Not active: dispatch");
    }

    @Test
    void nobodyGivesOrTakesWhatHeDoesNotHold() {
        account("it@clutch.test", "system_admin");
        var it = actor(signIn("it@clutch.test", PASSWORD));
        assertThat(it.may("view_settings")).isTrue();
        assertThat(it.may("view_legal")).isFalse();
        refused(
                IdentityError.NOT_HELD,
                () -> planning.create(new Wanted("lawyer", null, null, Set.of("view_legal"), null, null), it));
        var lawyer = role("lawyer", "view_legal", "view_settings");
        refused(IdentityError.NOT_HELD, () -> planning.addPermissions(lawyer.id(), Set.of("manage_legal"), ANY, it));
        refused(IdentityError.NOT_HELD, () -> planning.removePermission(lawyer.id(), "view_legal", ANY, it));
        refused(
                IdentityError.NOT_HELD,
                () -> planning.update(lawyer.id(), new Wanted(null, null, null, null, null, false), ANY, it));
        refused(IdentityError.NOT_HELD, () -> planning.remove(lawyer.id(), ANY, it));
        role("helper", "view_settings");
        var mona = account("mona@clutch.test", "helper").id();
        refused(IdentityError.NOT_HELD, () -> assignment.add(mona, "lawyer", ANY, it));
        refused(IdentityError.NOT_HELD, () -> assignment.add(mona, "super_admin", ANY, it));
        refused(IdentityError.UNKNOWN_ROLE, () -> assignment.add(mona, "king", ANY, it));
        assertThat(planning.removePermission(lawyer.id(), "view_settings", ANY, it)
                        .permissions())
                .containsExactly("view_legal");
    }

    @Test
    void aRoleThatSomebodyHasOrIsInvitedToStays() {
        var dispatch = role("dispatch", "view_fleet");
        var mona = account("mona@clutch.test", "dispatch").id();
        var invitation = invitations.invite(
                new InvitationWish("nour@clutch.test", "Nour", "dispatch", null, null, Set.of(), null), system);
        assertThatThrownBy(() -> planning.remove(dispatch.id(), ANY, system))
                .isInstanceOfSatisfying(DomainException.class, no -> {
                    assertThat(no.code()).isEqualTo(IdentityError.ROLE_IN_USE);
                    assertThat(no.details()).containsEntry("users", 1).containsEntry("invitations", 1);
                });
        assignment.set(mona, "hr", List.of(), ANY, system);
        refused(IdentityError.ROLE_IN_USE, () -> planning.remove(dispatch.id(), ANY, system));
        invitations.withdraw(invitation.id(), ANY, system);
        events.clear();
        planning.remove(dispatch.id(), ANY, system);
        assertThat(events.only(RoleChanged.class).change()).isEqualTo(Change.DELETED);
        assertThat(roles.find(dispatch.id())).isEmpty();
    }

    @Test
    void aNewNameReachesAccountsAndInvitations() {
        var dispatch = role("dispatch", "view_fleet");
        var mona = account("mona@clutch.test", "dispatch").id();
        invitations.invite(
                new InvitationWish("nour@clutch.test", "Nour", "dispatch", null, null, Set.of(), null), system);
        events.clear();
        planning.update(dispatch.id(), called("control-room"), ANY, system);
        assertThat(assignment.rolesOf(mona).primaryRole()).isEqualTo("control-room");
        assertThat(events.only(InvitationChanged.class).state().role()).isEqualTo("control-room");
        refused(IdentityError.ROLE_NAME_TAKEN, () -> role("Control-Room", "view_fleet"));
    }

    @Test
    void noneOfManyChangesOfARoleAtOnceIsLost() throws Exception {
        var dispatch = role("dispatch");
        var names = permissions.list(new PermissionFilter(null, null, null), PageRequest.first(20)).items().stream()
                .map(PermissionDetails::name)
                .toList();
        AtOnce.run(names.stream()
                .<Callable<?>>map(name -> () -> planning.addPermissions(dispatch.id(), Set.of(name), ANY, system))
                .toList());
        var after = named("dispatch");
        assertThat(after.permissions()).containsExactlyInAnyOrderElementsOf(names);
        assertThat(after.version()).isEqualTo(21);
    }

    @Test
    void anAdministratorIsLeftHoweverManyAreDemotedAtOnce() throws Exception {
        var ids = IntStream.range(0, 8)
                .mapToObj(i -> account("root%d@clutch.test".formatted(i), "super_admin")
                        .id())
                .toList();
        var attacks = Stream.<Callable<?>>concat(
                        ids.stream().limit(4).map(id -> () -> assignment.set(id, "hr", List.of(), ANY, system)),
                        ids.stream()
                                .skip(4)
                                .map(id -> () -> administration.moveTo(id, AccountStatus.INACTIVE, null, ANY, system)))
                .toList();
        assertThat(refusals(AtOnce.run(attacks), IdentityError.LAST_ADMINISTRATOR))
                .isEqualTo(1);
        assertThat(ids.stream().filter(this::administers)).hasSize(1);
    }

    private boolean administers(UUID id) {
        var account = users.find(id).orElseThrow();
        return account.status() == AccountStatus.ACTIVE && account.role().equals("super_admin");
    }

    private List<RoleDetails> builtIn() {
        return roles.list(new RoleFilter(true, null, null, null, null), PageRequest.first(500))
                .items();
    }

    private RoleDetails named(String name) {
        return roles.named(List.of(name)).getFirst();
    }

    private RoleDetails role(String name, String... gives) {
        return planning.create(new Wanted(name, null, null, Set.of(gives), null, null), system);
    }

    private static Wanted called(String name) {
        return new Wanted(name, null, null, null, null, null);
    }
}
