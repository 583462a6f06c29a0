package com.clutch.identity.application;

import com.clutch.identity.domain.Invitations;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that invitations are too old, so that the others hear of it. Readers know it without. */
@Service
public class InvitationExpiry {

    private static final int BATCH = 200;

    private final Invitations invitations;
    private final InvitationEvents events;
    private final Clock clock;

    InvitationExpiry(Invitations invitations, InvitationEvents events, Clock clock) {
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Expires a batch.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean expireBatch() {
        var now = clock.instant();
        var overdue = invitations.overdueForUpdate(now, BATCH);
        var actor = Actor.system("invitation expiry", Ids.at(now).toString());
        for (var invitation : overdue) {
            var expired = invitation.expired(now);
            invitations.save(expired);
            events.changed(invitation, expired, actor);
        }
        return overdue.size() == BATCH;
    }
}
