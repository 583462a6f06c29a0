package com.clutch.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.events.identity.RoleAssigned;
import com.clutch.events.identity.RoleWithdrawn;
import com.clutch.identity.SignInFixture;
import com.clutch.identity.application.RolePlanning.Wanted;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.IdentityError;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.testing.AtOnce;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RoleAssignmentTest extends SignInFixture {

    private static final ExpectedVersion ANY = ExpectedVersion.ANY;

    @Autowired
    RolePlanning planning;

    @Autowired
    RoleAssignment assignment;

    @Autowired
    RoleQueries roles;

    @Autowired
    PermissionExplanation explanation;

    @Autowired
    AccountAdministration administration;

    @Autowired
    UserQueries users;

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

    private RoleDetails named(String name) {
        return roles.named(List.of(name)).getFirst();
    }

    private RoleDetails role(String name, String... gives) {
        return planning.create(new Wanted(name, null, null, Set.of(gives), null, null), system);
    }
}
