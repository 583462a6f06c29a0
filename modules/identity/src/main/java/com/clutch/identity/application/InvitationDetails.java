package com.clutch.identity.application;

import com.clutch.identity.domain.Invitation;
import com.clutch.identity.domain.InvitationStatus;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation as those see it who invite; never its link. */
public record InvitationDetails(
        UUID id,
        String email,
        String name,
        String role,
        @Nullable String department,
        @Nullable String position,
        List<String> permissions,
        InvitationStatus status,
        Instant expiresAt,
        UUID invitedBy,
        String invitedByName,
        @Nullable Instant acceptedAt,
        @Nullable UUID accountId,
        @Nullable Instant resentAt,
        @Nullable UUID resentBy,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The invitation as it is at the moment given. */
    public static InvitationDetails of(Invitation invitation, Instant now) {
        return new InvitationDetails(
                invitation.id(),
                invitation.email(),
                invitation.name(),
                invitation.role(),
                invitation.department(),
                invitation.position(),
                List.copyOf(invitation.permissions()),
                invitation.statusAt(now),
                invitation.expiresAt(),
                invitation.invitedBy(),
                invitation.invitedByName(),
                invitation.acceptedAt(),
                invitation.accountId(),
                invitation.resentAt(),
                invitation.resentBy(),
                invitation.createdAt(),
                invitation.updatedAt(),
                invitation.version());
    }
}
