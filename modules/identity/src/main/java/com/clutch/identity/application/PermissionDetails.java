package com.clutch.identity.application;

import com.clutch.identity.domain.PermissionGroup;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;

/** A permission as clients read it. */
public record PermissionDetails(
        UUID id,
        String name,
        PermissionGroup groupName,
        String displayName,
        String description,
        boolean isSystem,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {}
