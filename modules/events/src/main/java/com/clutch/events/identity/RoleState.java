package com.clutch.events.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What others may know of a role.
 *
 * @param name by which accounts refer to it
 * @param priority 1 to 1000, lower is stronger
 * @param everything whether it holds every permission, those of tomorrow included
 * @param system whether it came with Clutch and cannot be changed
 * @param active whether it gives anything
 * @param permissions names, sorted; empty for a role that holds everything
 */
public record RoleState(
        UUID id,
        String name,
        String displayName,
        String description,
        int priority,
        boolean everything,
        boolean system,
        boolean active,
        List<String> permissions,
        Instant createdAt) {

    public RoleState {
        permissions = List.copyOf(permissions);
    }
}
