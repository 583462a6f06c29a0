package com.clutch.identity.application;

import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.Invitation;
import com.clutch.identity.domain.InvitationStatus;
import com.clutch.identity.domain.Invitations;
import com.clutch.identity.domain.OpaqueToken;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What somebody does who was invited. */
@Service
public class InvitationAcceptance {

    private final Invitations invitations;
    private final PasswordSetting passwords;
    private final InvitedAccounts invitedAccounts;
    private final Clock clock;

    InvitationAcceptance(
            Invitations invitations, PasswordSetting passwords, InvitedAccounts invitedAccounts, Clock clock) {
        this.invitations = invitations;
        this.passwords = passwords;
        this.invitedAccounts = invitedAccounts;
        this.clock = clock;
    }

    /** An open invitation as the one sees it who was invited. */
    public record Preview(
            String email,
            String name,
            String role,
            @Nullable String department,
            @Nullable String position,
            Instant expiresAt) {}

    /**
     * The invitation behind a link.
     *
     * @throws DomainException {@link IdentityError#INVITATION_UNKNOWN}, {@link IdentityError#INVITATION_NOT_OPEN}
     */
    public Preview preview(String token) {
        var invitation = open(invitations.findByToken(OpaqueToken.hash(token)), clock.instant());
        return new Preview(
                invitation.email(),
                invitation.name(),
                invitation.role(),
                invitation.department(),
                invitation.position(),
                invitation.expiresAt());
    }

    /**
     * Makes the account with this password and signs it in. However often and from wherever it is called, one call succeeds.
     *
     * @throws DomainException as {@link #preview}, and {@code WEAK_PASSWORD}
     */
    public SignedIn accept(String token, String password, Actor actor) {
        // A password is hashed for tens of milliseconds, so nobody does it for a link that does not work, nor under a
        // lock.
        var email = preview(token).email();
        var hash = passwords.hashed(email, password);
        return invitedAccounts.join(OpaqueToken.hash(token), hash, actor);
    }

    /** The invitation if it can be accepted at this moment. */
    static Invitation open(Optional<Invitation> found, Instant now) {
        var invitation = found.orElseThrow(() -> new DomainException(
                IdentityError.INVITATION_UNKNOWN,
                "This link is not known. A newer one may have been sent; otherwise ask for a new invitation."));
        var status = invitation.statusAt(now);
        if (status != InvitationStatus.PENDING) {
            throw new DomainException(IdentityError.INVITATION_NOT_OPEN, sentence(status))
                    .with("state", status.name().toLowerCase(Locale.ROOT));
        }
        return invitation;
    }

    private static String sentence(InvitationStatus status) {
        return switch (status) {
            case ACCEPTED -> "This invitation was accepted already; sign in.";
            case EXPIRED -> "This invitation is too old; ask for a new one.";
            default -> "This invitation was withdrawn.";
        };
    }
}
