package com.clutch.identity.application;

import com.clutch.events.Change;
import com.clutch.events.identity.PermissionGranted;
import com.clutch.events.identity.PermissionWithdrawn;
import com.clutch.events.identity.RoleAssigned;
import com.clutch.events.identity.RoleChanged;
import com.clutch.events.identity.RoleState;
import com.clutch.events.identity.RoleWithdrawn;
import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Grants;
import com.clutch.identity.domain.Role;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the others about roles and who has them. */
@Component
class RoleEvents {

    private final EventPublisher publisher;

    RoleEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(@Nullable Role before, Role after, Actor actor) {
        var changes = publisher.changes(before == null ? null : state(before), state(after));
        publisher.publish(new RoleChanged(
                publisher.header(actor), after.id(), after.version(), Change.CHANGED, state(after), changes));
    }

    void removed(Role last, Actor actor) {
        publisher.publish(new RoleChanged(
                publisher.header(actor), last.id(), last.version() + 1, Change.DELETED, state(last), List.of()));
    }

    RoleChanged snapshot(Role role, Actor actor) {
        return new RoleChanged(
                publisher.header(actor), role.id(), role.version(), Change.SNAPSHOT, state(role), List.of());
    }

    /** What an account was given and what was taken from it. */
    void granted(@Nullable Grants before, Account after, Actor actor) {
        var now = after.grants();
        var id = after.id();
        var version = after.version();
        var rolesBefore = before == null ? Set.<String>of() : before.roles();
        var permissionsBefore = before == null ? Set.<String>of() : before.permissions();
        for (var role : without(rolesBefore, now.roles())) {
            publisher.publish(new RoleWithdrawn(publisher.header(actor), id, version, role));
        }
        for (var role : now.roles()) {
            var main = role.equals(now.role());
            // A role that becomes the main one, or stops being it, is assigned anew.
            if (!rolesBefore.contains(role) || before != null && main != role.equals(before.role())) {
                publisher.publish(new RoleAssigned(publisher.header(actor), id, version, role, main));
            }
        }
        for (var permission : without(permissionsBefore, now.permissions())) {
            publisher.publish(new PermissionWithdrawn(publisher.header(actor), id, version, permission));
        }
        for (var permission : without(now.permissions(), permissionsBefore)) {
            publisher.publish(new PermissionGranted(publisher.header(actor), id, version, permission));
        }
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        var rest = new TreeSet<>(names);
        rest.removeAll(others);
        return rest;
    }

    private static RoleState state(Role role) {
        return new RoleState(
                role.id(),
                role.name(),
                role.displayName(),
                role.description(),
                role.priority(),
                role.everything(),
                role.system(),
                role.active(),
                List.copyOf(role.permissions()),
                role.createdAt());
    }
}
