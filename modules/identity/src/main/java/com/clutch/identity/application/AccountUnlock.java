package com.clutch.identity.application;

import com.clutch.events.identity.AccountUnlocked;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.Credentials;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.platform.events.EventPublisher;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an administrator end the lock that failed sign-ins put on an account. */
@Service
public class AccountUnlock {

    private final Accounts accounts;
    private final Credentials credentials;
    private final EventPublisher events;
    private final Clock clock;

    AccountUnlock(Accounts accounts, Credentials credentials, EventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.events = events;
        this.clock = clock;
    }

    /** Forgets the failures. Unlocking an account that is not locked does no harm. */
    @Transactional
    public void unlock(UUID accountId, Actor actor) {
        var account = accounts.findForUpdate(accountId).orElseThrow(() -> DomainException.notFound("user", accountId));
        var credential = credentials.lock(account.id());
        if (credential.failedAttempts() > 0) {
            credentials.save(credential.unlocked(), clock.instant());
            events.publish(new AccountUnlocked(events.header(actor), accountId));
        }
    }
}
