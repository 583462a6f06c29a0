package com.clutch.events.identity;

import com.clutch.events.Personal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of an invitation; never its token.
 *
 * @param role main role that the account will have
 * @param permissions what it will be allowed beyond the role, sorted
 * @param status pending, accepted, expired or declined
 * @param accountId account that came of it, null until it is accepted
 */
public record InvitationState(
        UUID id,
        @Personal String email,
        @Personal String name,
        String role,
        @Nullable String department,
        @Nullable String position,
        List<String> permissions,
        String status,
        Instant expiresAt,
        UUID invitedBy,
        @Nullable Instant acceptedAt,
        @Nullable UUID accountId,
        @Nullable Instant resentAt,
        Instant createdAt) {

    public InvitationState {
        permissions = List.copyOf(permissions);
    }
}
