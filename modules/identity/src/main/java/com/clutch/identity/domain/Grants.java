package com.clutch.identity.domain;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an account was given: one main role, further roles, and permissions beside them.
 *
 * @param role name of the main role
 * @param furtherRoles names of other roles, sorted; never the main one
 * @param permissions names of permissions that hold besides those of the roles, sorted
 */
public record Grants(String role, Set<String> furtherRoles, Set<String> permissions) {

    public Grants {
        var others = new TreeSet<>(furtherRoles);
        others.remove(role);
        furtherRoles = Collections.unmodifiableSet(others);
        permissions = Collections.unmodifiableSet(new TreeSet<>(permissions));
    }

    /** One role and nothing else. */
    public static Grants of(String role) {
        return new Grants(role, Set.of(), Set.of());
    }

    /** The main role and the further ones, sorted. */
    public Set<String> roles() {
        var all = new TreeSet<>(furtherRoles);
        all.add(role);
        return Collections.unmodifiableSet(all);
    }

    /** The same with another main role; the one before is given up. */
    public Grants withRole(String main) {
        return new Grants(main, furtherRoles, permissions);
    }

    /** The same with other roles beside the main one. */
    public Grants withFurtherRoles(Set<String> names) {
        return new Grants(role, names, permissions);
    }

    /** The same with other direct permissions. */
    public Grants withPermissions(Set<String> names) {
        return new Grants(role, furtherRoles, names);
    }

    /** The same after a role got another name. */
    public Grants renamed(String before, String after) {
        var others = new TreeSet<>(furtherRoles);
        if (others.remove(before)) {
            others.add(after);
        }
        return new Grants(role.equals(before) ? after : role, others, permissions);
    }
}
