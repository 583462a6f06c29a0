package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Grants;
import com.clutch.identity.domain.Permissions;
import com.clutch.identity.domain.Role;
import com.clutch.identity.domain.Roles;
import com.clutch.kernel.Actor;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;

/** What an account may do: the permissions of its active roles and those it was given directly. */
@Service
public class EffectivePermissions {

    private final Roles roles;
    private final Permissions permissions;

    EffectivePermissions(Roles roles, Permissions permissions) {
        this.roles = roles;
        this.permissions = permissions;
    }

    /** Names of permissions, or the single {@code *} when the account has a role for everything. */
    public Set<String> of(Account account) {
        return of(account.grants());
    }

    /** What somebody with these grants may do; as {@link #of(Account)}. */
    public Set<String> of(Grants grants) {
        var held = new TreeSet<>(grants.permissions());
        for (var role : roles.named(grants.roles())) {
            if (role.active() && role.everything()) {
                return Set.of(Actor.EVERYTHING);
            }
            if (role.active()) {
                held.addAll(role.permissions());
            }
        }
        return held;
    }

    /** The same by name, for clients that do not know {@code *}: it becomes every permission there is. */
    public Set<String> namesOf(Account account) {
        return names(of(account));
    }

    /** Every name that the set stands for, sorted. */
    public Set<String> names(Set<String> held) {
        return held.contains(Actor.EVERYTHING) ? permissions.names() : new TreeSet<>(held);
    }

    /** What the role gives, by name; nothing when it is not active. */
    public Set<String> namesOf(Role role) {
        if (!role.active()) {
            return Set.of();
        }
        return role.everything() ? permissions.names() : role.permissions();
    }

    /** Whether the grants contain an active role for everything. */
    boolean areAdministrators(Grants grants) {
        return roles.named(grants.roles()).stream().anyMatch(role -> role.active() && role.everything());
    }
}
