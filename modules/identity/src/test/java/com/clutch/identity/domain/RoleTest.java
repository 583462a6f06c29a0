package com.clutch.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void givesItsPermissionsAsLongAsItIsActive() {
        var role = role(false, true);
        assertThat(role.gives("view_fleet")).isTrue();
        assertThat(role.gives("manage_roles")).isFalse();
        assertThat(role(false, false).gives("view_fleet")).isFalse();
    }

    @Test
    void theRoleOfAdministratorsGivesWhatIsAddedLaterToo() {
        assertThat(role(true, true).gives("added_later")).isTrue();
        assertThat(role(true, false).gives("added_later")).isFalse();
    }

    @Test
    void keepsItsNatureWhenItIsRewritten() {
        var after = role(true, true)
                .with("hr", "People", "All about people", 5, false, Set.of("view_users"))
                .nextVersion(NOW.plusSeconds(1));
        assertThat(after)
                .returns("hr", Role::name)
                .returns(true, Role::everything)
                .returns(true, Role::system)
                .returns(false, Role::active)
                .returns(2L, Role::version)
                .returns(NOW, Role::createdAt)
                .returns(NOW.plusSeconds(1), Role::updatedAt);
        assertThat(role(false, true).withPermissions(Set.of("b", "a")).permissions())
                .containsExactly("a", "b");
    }

    @Test
    void aRenamedRoleIsRenamedWhereverItIsHeld() {
        var held = new Grants("hr", Set.of("finance", "ops"), Set.of());
        assertThat(held.renamed("hr", "people").roles()).containsExactly("finance", "ops", "people");
        assertThat(held.renamed("finance", "money")).isEqualTo(new Grants("hr", Set.of("money", "ops"), Set.of()));
        assertThat(held.renamed("unknown", "other")).isEqualTo(held);
    }

    @Test
    void grantsAreReplacedOnePartAtATime() {
        var held = Grants.of("hr").withFurtherRoles(Set.of("ops")).withPermissions(Set.of("view_fleet"));
        assertThat(held).isEqualTo(new Grants("hr", Set.of("ops"), Set.of("view_fleet")));
        assertThat(held.withRole("it")).isEqualTo(new Grants("it", Set.of("ops"), Set.of("view_fleet")));
    }

    @Test
    void aPermissionKeepsItsNameUnderOtherWords() {
        var group = PermissionGroup.FLEET_OPERATIONS;
        var permission = new Permission(new UUID(0, 1), 1, "view_fleet", group, "View", "", true, NOW, NOW);
        var after = permission.with(PermissionGroup.BUSINESS_CUSTOMER, "See", "See the fleet", NOW);
        assertThat(after)
                .returns("view_fleet", Permission::name)
                .returns("Business & customers", rewritten -> rewritten.group().displayName())
                .returns(2L, Permission::version);
    }

    private static Role role(boolean everything, boolean active) {
        return new Role(
                new UUID(0, 1),
                1,
                " operations ",
                "Operations",
                "",
                Role.USUAL_PRIORITY,
                everything,
                true,
                active,
                Set.of("view_fleet"),
                NOW,
                NOW);
    }
}
