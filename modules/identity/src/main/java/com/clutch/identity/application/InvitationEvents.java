package com.clutch.identity.application;

import com.clutch.events.Change;
import com.clutch.events.identity.InvitationAccepted;
import com.clutch.events.identity.InvitationChanged;
import com.clutch.events.identity.InvitationState;
import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Invitation;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the others about invitations. */
@Component
class InvitationEvents {

    private final EventPublisher publisher;

    InvitationEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(@Nullable Invitation before, Invitation after, Actor actor) {
        var changes = publisher.changes(before == null ? null : state(before), state(after));
        publisher.publish(new InvitationChanged(
                publisher.header(actor), after.id(), after.version(), Change.CHANGED, state(after), changes));
    }

    void accepted(Invitation invitation, Account account, Actor actor) {
        publisher.publish(new InvitationAccepted(
                publisher.header(actor),
                invitation.id(),
                account.id(),
                account.grants().role()));
    }

    InvitationChanged snapshot(Invitation invitation, Actor actor) {
        return new InvitationChanged(
                publisher.header(actor),
                invitation.id(),
                invitation.version(),
                Change.SNAPSHOT,
                state(invitation),
                List.of());
    }

    private static InvitationState state(Invitation invitation) {
        return new InvitationState(
                invitation.id(),
                invitation.email(),
                invitation.name(),
                invitation.role(),
                invitation.department(),
                invitation.position(),
                List.copyOf(invitation.permissions()),
                invitation.status().name().toLowerCase(Locale.ROOT),
                invitation.expiresAt(),
                invitation.invitedBy(),
                invitation.acceptedAt(),
                invitation.accountId(),
                invitation.resentAt(),
                invitation.createdAt());
    }
}
