package com.clutch.identity.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A bundle of permissions with a name.
 *
 * @param version of the stored row; a new role has 1
 * @param name by which accounts refer to it, unique in any case
 * @param priority 1 to 1000, lower is stronger
 * @param everything whether it holds every permission, those of tomorrow included; only built-in roles do
 * @param system whether it came with Clutch and cannot be changed
 * @param active whether it gives anything
 * @param permissions names, sorted; empty for a role that holds everything
 */
public record Role(
        UUID id,
        long version,
        String name,
        String displayName,
        String description,
        int priority,
        boolean everything,
        boolean system,
        boolean active,
        Set<String> permissions,
        Instant createdAt,
        Instant updatedAt) {

    /** Priority of a role that was made without one. */
    public static final int USUAL_PRIORITY = 100;

    public Role {
        name = name.strip();
        permissions = Collections.unmodifiableSet(new TreeSet<>(permissions));
    }

    /** Whether it gives the permission. */
    public boolean gives(String permission) {
        return active && (everything || permissions.contains(permission));
    }

    /** The same role with other words, priority, state and permissions. */
    public Role with(
            String newName,
            String newDisplayName,
            String newDescription,
            int newPriority,
            boolean isActive,
            Set<String> newPermissions) {
        return new Role(
                id,
                version,
                newName,
                newDisplayName,
                newDescription,
                newPriority,
                everything,
                system,
                isActive,
                newPermissions,
                createdAt,
                updatedAt);
    }

    /** The same role with other permissions. */
    public Role withPermissions(Set<String> names) {
        return with(name, displayName, description, priority, active, names);
    }

    /** The same values as the next version. */
    public Role nextVersion(Instant now) {
        return new Role(
                id,
                version + 1,
                name,
                displayName,
                description,
                priority,
                everything,
                system,
                active,
                permissions,
                createdAt,
                now);
    }
}
