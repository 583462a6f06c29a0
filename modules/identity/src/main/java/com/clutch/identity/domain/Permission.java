package com.clutch.identity.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that can be allowed.
 *
 * @param name by which routes and roles refer to it; never changes
 * @param system whether it came with Clutch and cannot be changed
 */
public record Permission(
        UUID id,
        long version,
        String name,
        PermissionGroup group,
        String displayName,
        String description,
        boolean system,
        Instant createdAt,
        Instant updatedAt) {

    /** The same permission with other words, as the next version. */
    public Permission with(PermissionGroup newGroup, String newDisplayName, String newDescription, Instant now) {
        return new Permission(id, version + 1, name, newGroup, newDisplayName, newDescription, system, createdAt, now);
    }
}
