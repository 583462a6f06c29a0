package com.clutch.identity.application;

import com.clutch.identity.domain.PermissionGroup;
import org.jspecify.annotations.Nullable;

/** Which permissions a list shows; null is no condition. */
public record PermissionFilter(
        @Nullable PermissionGroup groupName,
        @Nullable Boolean isSystem,
        @Nullable String search) {}
