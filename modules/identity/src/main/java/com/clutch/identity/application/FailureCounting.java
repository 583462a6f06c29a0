package com.clutch.identity.application;

import com.clutch.events.identity.AccountLocked;
import com.clutch.identity.domain.Credential;
import com.clutch.identity.domain.Credentials;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Counts wrong passwords and codes until the account is locked. */
@Component
class FailureCounting {

    private final Credentials credentials;
    private final EventPublisher events;
    private final Clock clock;

    FailureCounting(Credentials credentials, EventPublisher events, Clock clock) {
        this.credentials = credentials;
        this.events = events;
        this.clock = clock;
    }

    /** One more failure on a credential that the caller's transaction has locked. */
    void count(Credential credential, Actor actor) {
        var now = clock.instant();
        var after = credential.failed(now);
        credentials.save(after, now);
        if (after.lockedUntil() != null && after.isLocked(now)) {
            events.publish(new AccountLocked(
                    events.header(actor), after.accountId(), after.failedAttempts(), after.lockedUntil()));
        }
    }
}
