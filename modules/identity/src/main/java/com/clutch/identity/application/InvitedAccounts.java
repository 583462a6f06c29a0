package com.clutch.identity.application;

import com.clutch.identity.application.AccountRegistration.NewAccount;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.DeviceInfo;
import com.clutch.identity.domain.Grants;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.Invitation;
import com.clutch.identity.domain.Invitations;
import com.clutch.identity.domain.Permissions;
import com.clutch.identity.domain.Profile;
import com.clutch.identity.domain.Realm;
import com.clutch.identity.domain.Roles;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns an invitation into an account, once, under the lock of the invitation. */
@Component
class InvitedAccounts {

    private static final int LONGEST_NAME = 100;

    private final Invitations invitations;
    private final AccountRegistration registration;
    private final PasswordSetting passwords;
    private final SessionOpening sessions;
    private final Roles roles;
    private final Permissions permissions;
    private final InvitationEvents events;
    private final Clock clock;

    InvitedAccounts(
            Invitations invitations,
            AccountRegistration registration,
            PasswordSetting passwords,
            SessionOpening sessions,
            Roles roles,
            Permissions permissions,
            InvitationEvents events,
            Clock clock) {
        this.invitations = invitations;
        this.registration = registration;
        this.passwords = passwords;
        this.sessions = sessions;
        this.roles = roles;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    SignedIn join(byte[] tokenHash, String passwordHash, Actor actor) {
        var now = clock.instant();
        var before = InvitationAcceptance.open(invitations.findByTokenForUpdate(tokenHash), now);
        if (roles.named(Set.of(before.role())).isEmpty()) {
            throw new DomainException(
                    IdentityError.UNKNOWN_ROLE,
                    "The role of this invitation, %s, does not exist any more; ask for a new invitation."
                            .formatted(before.role()));
        }
        var account = registration.register(wanted(before), actor);
        passwords.set(account.id(), passwordHash);
        var after = before.accepted(account.id(), now);
        invitations.save(after);
        events.changed(before, after, actor);
        events.accepted(after, account, actor);
        return sessions.open(account, DeviceInfo.of(actor), actor);
    }

    private NewAccount wanted(Invitation invitation) {
        var words = invitation.name().split("\\s+", 2);
        return new NewAccount(
                Realm.STAFF,
                invitation.email(),
                cut(words[0]),
                words.length > 1 ? cut(words[1]) : "",
                AccountStatus.ACTIVE,
                true,
                new Grants(invitation.role(), Set.of(), permissions.existing(invitation.permissions())),
                Profile.EMPTY.withPosition(invitation.department(), invitation.position()),
                null,
                null);
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
