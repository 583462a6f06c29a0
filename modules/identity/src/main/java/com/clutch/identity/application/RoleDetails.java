package com.clutch.identity.application;

import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A role as clients read it.
 *
 * @param permissions names, sorted; a role for everything names every permission there is
 * @param grantsAll whether it holds every permission, those of tomorrow included
 * @param userCount accounts that have it
 */
public record RoleDetails(
        UUID id,
        String name,
        String displayName,
        String description,
        List<String> permissions,
        int priority,
        boolean isActive,
        boolean isSystem,
        boolean grantsAll,
        long userCount,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {}
