package com.clutch.identity.adapter.in.jobs;

import com.clutch.identity.application.InvitationExpiry;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes down which invitations are too old. Every instance runs it; each takes rows no other has taken. */
@Component
class InvitationUpkeep {

    private final InvitationExpiry expiry;

    InvitationUpkeep(InvitationExpiry expiry) {
        this.expiry = expiry;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void expire() {
        var more = true;
        while (more) {
            more = expiry.expireBatch();
        }
    }
}
