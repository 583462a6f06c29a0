package com.clutch.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.events.Change;
import com.clutch.events.identity.InvitationChanged;
import com.clutch.events.identity.RoleChanged;
import com.clutch.identity.SignInFixture;
import com.clutch.identity.application.RolePlanning.Wanted;
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
import java.util.concurrent.Callable;
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
