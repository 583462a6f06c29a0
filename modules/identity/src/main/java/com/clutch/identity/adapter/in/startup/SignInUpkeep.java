package com.clutch.identity.adapter.in.startup;

import com.clutch.identity.application.SessionEnding;
import com.clutch.identity.application.SignInCleaning;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends sessions whose time is up, and forgets what nobody needs. Every instance runs it; each takes rows no other has taken. */
@Component
class SignInUpkeep {

    private final SessionEnding sessions;
    private final SignInCleaning cleaning;
    private final Clock clock;

    SignInUpkeep(SessionEnding sessions, SignInCleaning cleaning, Clock clock) {
        this.sessions = sessions;
        this.cleaning = cleaning;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void expireSessions() {
        var actor = Actor.system("session expiry", Ids.at(clock.instant()).toString());
        var more = true;
        while (more) {
            more = sessions.expireOverdue(actor) > 0;
        }
    }

    @Scheduled(initialDelay = 10, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void clean() {
        cleaning.clean();
    }
}
