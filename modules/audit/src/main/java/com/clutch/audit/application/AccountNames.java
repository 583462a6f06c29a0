package com.clutch.audit.application;

import com.clutch.audit.domain.Accounts;
import com.clutch.audit.domain.Accounts.Account;
import com.clutch.events.identity.AccountChanged;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.events.EventPublisher;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows what accounts are called now, so that the trail need not store it and shows nothing that identity has erased. */
@Service
public class AccountNames {

    private final Accounts accounts;
    private final EventPublisher events;
    private final Clock clock;

    AccountNames(Accounts accounts, EventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what is told of an account if it is newer than what is known. */
    @Transactional
    public void keep(Account account) {
        accounts.keep(account);
    }

    /** Asks for all accounts when none is known; more than one instance may ask, which is harmless. */
    @Transactional
    public void askOnce() {
        if (accounts.isEmpty()) {
            var id = Ids.at(clock.instant());
            var actor = Actor.system("audit", id.toString());
            events.publish(new SnapshotRequested(events.header(actor), id, AccountChanged.TOPIC));
        }
    }
}
