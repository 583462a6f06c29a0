package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.StatusChange;
import com.clutch.identity.domain.StatusChanges;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way an account is written: it is stored, the change of its status is kept, the others are told, and an account that
 * may no longer be used loses its sessions, all in one transaction.
 */
@Service
public class AccountChanges {

    private final Accounts accounts;
    private final StatusChanges statusChanges;
    private final AccountEvents events;
    private final RoleEvents roleEvents;
    private final AccountSafeguards safeguards;
    private final Clock clock;

    AccountChanges(
            Accounts accounts,
            StatusChanges statusChanges,
            AccountEvents events,
            RoleEvents roleEvents,
            AccountSafeguards safeguards,
            Clock clock) {
        this.accounts = accounts;
        this.statusChanges = statusChanges;
        this.events = events;
        this.roleEvents = roleEvents;
        this.safeguards = safeguards;
        this.clock = clock;
    }

    /** Stores an account that is new. */
    @Transactional
    public Account add(Account account, Actor actor) {
        accounts.add(account);
        events.changed(null, account, actor);
        roleEvents.granted(null, account, actor);
        keepStatus(null, account, null, actor);
        return account;
    }

    /** The same as {@link #save(Account, Account, String, Actor)} without a reason. */
    @Transactional
    public Account save(Account before, Account after, Actor actor) {
        return save(before, after, null, actor);
    }

    /**
     * Stores an account that has changed; does nothing when it has not.
     *
     * @param before as it was read in this transaction
     * @param reason why its status changes, null when nobody said
     * @return the account as it is stored now, in its next version
     */
    @Transactional
    public Account save(Account before, Account after, @Nullable String reason, Actor actor) {
        if (before.equals(after)) {
            return before;
        }
        safeguards.before(before, after);
        var next = after.nextVersion(clock.instant());
        accounts.save(next);
        events.changed(before, next, actor);
        roleEvents.granted(before.grants(), next, actor);
        if (before.status() != next.status()) {
            keepStatus(before.status(), next, reason, actor);
        }
        safeguards.after(before, next, actor);
        return next;
    }

    private void keepStatus(@Nullable AccountStatus from, Account account, @Nullable String reason, Actor actor) {
        var change = new StatusChange(
                Ids.at(account.updatedAt()),
                account.id(),
                account.version(),
                from,
                account.status(),
                reason,
                account.updatedAt(),
                actor.id(),
                actor.name());
        statusChanges.add(change);
        events.statusChanged(change, actor);
    }
}
