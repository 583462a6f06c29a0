package com.clutch.identity.application;

import com.clutch.identity.domain.InvitationStatus;
import org.jspecify.annotations.Nullable;

/** Which invitations a list shows; null is no condition. An open one that is too old counts as expired. */
public record InvitationFilter(
        @Nullable InvitationStatus status,
        @Nullable String role,
        @Nullable String department,
        @Nullable String email) {}
