package com.clutch.identity.application;

import org.jspecify.annotations.Nullable;

/**
 * Which roles a list shows; null is no condition.
 *
 * @param permission name of a permission that the role holds
 */
public record RoleFilter(
        @Nullable Boolean isSystem,
        @Nullable Boolean isActive,
        @Nullable String name,
        @Nullable String permission,
        @Nullable String search) {}
