package com.clutch.identity.application;

import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.Invitation;
import com.clutch.identity.domain.InvitationStatus;
import com.clutch.identity.domain.Invitations;
import com.clutch.identity.domain.Mail;
import com.clutch.identity.domain.MailMessage;
import com.clutch.identity.domain.OpaqueToken;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people to join, and takes it back. */
@Service
public class InvitationSending {

    private final Invitations invitations;
    private final Accounts accounts;
    private final GrantPolicy policy;
    private final InvitationEvents events;
    private final Mail mail;
    private final Clock clock;

    InvitationSending(
            Invitations invitations,
            Accounts accounts,
            GrantPolicy policy,
            InvitationEvents events,
            Mail mail,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.policy = policy;
        this.events = events;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Sends an invitation.
     *
     * @throws DomainException {@link IdentityError#EMAIL_TAKEN}, {@link IdentityError#INVITATION_EXISTS}, and what
     *     {@link GrantPolicy} refuses
     */
    @Transactional
    public InvitationDetails invite(InvitationWish wish, Actor actor) {
        var now = clock.instant();
        wish.check();
        policy.checkMayGrant(null, wish.grants(), actor);
        refuseAccount(wish.email());
        giveUpOverdue(wish.email(), now, actor);
        var token = OpaqueToken.random();
        var invitation = invitation(wish, token, actor, now);
        invitations.add(invitation);
        events.changed(null, invitation, actor);
        send(invitation, token, actor);
        return InvitationDetails.of(invitation, now);
    }

    /** Says no where {@link #invite} would, and does nothing else. */
    @Transactional(readOnly = true)
    public void check(InvitationWish wish, Actor actor) {
        wish.check();
        policy.checkMayGrant(null, wish.grants(), actor);
        refuseAccount(wish.email());
        invitations
                .findPending(wish.email())
                .filter(pending -> pending.statusAt(clock.instant()) == InvitationStatus.PENDING)
                .ifPresent(_ -> {
                    throw exists();
                });
    }

    /** Sends a new link, which works for seven days; the link before does not work any more. */
    @Transactional
    public InvitationDetails resend(UUID id, ExpectedVersion expected, Actor actor) {
        var now = clock.instant();
        var before = locked(id, expected, now);
        refuseAccount(before.email());
        policy.checkMayGrant(null, before.grants(), actor);
        var token = OpaqueToken.random();
        var after = before.resent(OpaqueToken.hash(token), actor.id(), now);
        invitations.save(after);
        events.changed(before, after, actor);
        send(after, token, actor);
        return InvitationDetails.of(after, now);
    }

    /** Takes an invitation back unless it was accepted; its link does not work any more. */
    @Transactional
    public InvitationDetails withdraw(UUID id, ExpectedVersion expected, Actor actor) {
        var now = clock.instant();
        var before = locked(id, expected, now);
        // Doing it twice is what a second click does.
        if (before.status() == InvitationStatus.DECLINED) {
            return InvitationDetails.of(before, now);
        }
        var after = before.declined(now);
        invitations.save(after);
        events.changed(before, after, actor);
        return InvitationDetails.of(after, now);
    }

    private Invitation locked(UUID id, ExpectedVersion expected, Instant now) {
        var invitation = invitations.findForUpdate(id).orElseThrow(() -> DomainException.notFound("invitation", id));
        expected.check(invitation.version(), () -> InvitationDetails.of(invitation, now));
        return invitation;
    }

    private void refuseAccount(String email) {
        accounts.findByEmail(email).ifPresent(_ -> {
            throw DomainException.field(
                    IdentityError.EMAIL_TAKEN, "email", "Somebody with this e-mail address has an account already.");
        });
    }

    private void giveUpOverdue(String email, Instant now, Actor actor) {
        invitations.findPendingForUpdate(email).ifPresent(pending -> {
            if (pending.statusAt(now) == InvitationStatus.PENDING) {
                throw exists();
            }
            var expired = pending.expired(now);
            invitations.save(expired);
            events.changed(pending, expired, actor);
        });
    }

    private void send(Invitation invitation, String token, Actor actor) {
        mail.send(MailMessage.invitation(
                invitation.email(),
                invitation.language(),
                invitation.name(),
                actor.name(),
                invitation.role(),
                token,
                Invitation.LIFETIME));
    }

    private static Invitation invitation(InvitationWish wish, String token, Actor actor, Instant now) {
        return new Invitation(
                Ids.at(now),
                1,
                wish.email(),
                wish.name(),
                wish.role(),
                wish.department(),
                wish.position(),
                wish.permissions(),
                wish.mailLanguage(),
                InvitationStatus.PENDING,
                OpaqueToken.hash(token),
                now.plus(Invitation.LIFETIME),
                actor.id(),
                actor.name(),
                null,
                null,
                null,
                null,
                now,
                now);
    }

    private static DomainException exists() {
        return DomainException.field(
                IdentityError.INVITATION_EXISTS,
                "email",
                "Somebody with this e-mail address is invited already; send that invitation again.");
    }
}
