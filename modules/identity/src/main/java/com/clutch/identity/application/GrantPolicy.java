package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Grants;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.Permissions;
import com.clutch.identity.domain.Role;
import com.clutch.identity.domain.Roles;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Nobody gives, or takes away, what he does not hold himself. */
@Component
public class GrantPolicy {

    private final Roles roles;
    private final Permissions permissions;
    private final EffectivePermissions effective;

    GrantPolicy(Roles roles, Permissions permissions, EffectivePermissions effective) {
        this.roles = roles;
        this.permissions = permissions;
        this.effective = effective;
    }

    /**
     * Does nothing when the actor may turn the one into the other; what stays the same is not looked at.
     *
     * @param before null when there was nothing
     * @throws DomainException {@link IdentityError#UNKNOWN_ROLE}, {@link IdentityError#UNKNOWN_PERMISSION},
     *     {@link IdentityError#NOT_HELD}
     */
    public void checkMayGrant(@Nullable Grants before, Grants after, Actor actor) {
        var changedRoles = difference(before == null ? Set.of() : before.roles(), after.roles());
        var changedPermissions = difference(before == null ? Set.of() : before.permissions(), after.permissions());
        var known = roles.named(changedRoles);
        refuseUnknown(
                IdentityError.UNKNOWN_ROLE,
                "role",
                changedRoles,
                known.stream().map(Role::name).toList());
        if (!changedPermissions.isEmpty()) {
            checkMayGrant(changedPermissions, actor);
        }
        for (var role : known) {
            checkMayGive(role, actor);
        }
    }

    /**
     * Does nothing when the permissions exist and the actor holds them all.
     *
     * @throws DomainException {@link IdentityError#UNKNOWN_PERMISSION}, {@link IdentityError#NOT_HELD}
     */
    public void checkMayGrant(Set<String> names, Actor actor) {
        refuseUnknown(IdentityError.UNKNOWN_PERMISSION, "permissions", names, permissions.existing(names));
        var beyond = names.stream().filter(name -> !actor.may(name)).sorted().toList();
        if (!beyond.isEmpty()) {
            throw refusal(beyond);
        }
    }

    /**
     * Does nothing when the account holds no more than the actor, who could otherwise take it over.
     *
     * @throws DomainException {@link IdentityError#NOT_HELD}
     */
    public void checkMayAdminister(Account account, Actor actor) {
        var beyond = effective.of(account).stream()
                .filter(name -> !actor.may(name))
                .sorted()
                .toList();
        if (!beyond.isEmpty()) {
            throw new DomainException(IdentityError.NOT_HELD, "%s may do more than you.".formatted(account.email()))
                    .with("missing", beyond);
        }
    }

    private void checkMayGive(Role role, Actor actor) {
        if (role.everything() && !actor.may(Actor.EVERYTHING)) {
            throw new DomainException(
                            IdentityError.NOT_HELD,
                            "The role %s may do everything; only somebody who may do everything gives or takes it."
                                    .formatted(role.name()))
                    .with("missing", List.of(Actor.EVERYTHING));
        }
        var beyond =
                role.permissions().stream().filter(name -> !actor.may(name)).toList();
        if (!beyond.isEmpty()) {
            throw refusal(beyond);
        }
    }

    private static DomainException refusal(List<String> beyond) {
        return new DomainException(
                        IdentityError.NOT_HELD,
                        "You do not hold these permissions yourself: %s.".formatted(String.join(", ", beyond)))
                .with("missing", beyond);
    }

    private static void refuseUnknown(
            IdentityError code, String field, Set<String> wanted, Collection<String> existing) {
        var unknown = new TreeSet<>(wanted);
        unknown.removeAll(existing);
        if (!unknown.isEmpty()) {
            throw DomainException.field(code, field, "There is no %s.".formatted(String.join(", ", unknown)));
        }
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        all.removeIf(name -> one.contains(name) && other.contains(name));
        return all;
    }
}
