package com.clutch.identity.application;

import com.clutch.identity.domain.PermissionGroup;
import java.util.List;

/** A part of the application with its permissions. */
public record PermissionGroupDetails(
        PermissionGroup name, String displayName, int count, List<PermissionDetails> permissions) {}
