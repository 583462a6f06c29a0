package com.clutch.identity.application;

import com.clutch.identity.application.AccountRegistration.NewAccount;
import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.StatusChange;
import com.clutch.identity.domain.StatusChanges;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with the accounts of others. Nobody can touch an account that holds more than he does. */
@Service
public class AccountAdministration {

    private final Accounts accounts;
    private final AccountRegistration registration;
    private final AccountChanges changes;
    private final GrantPolicy grants;
    private final StatusChanges statusChanges;

    AccountAdministration(
            Accounts accounts,
            AccountRegistration registration,
            AccountChanges changes,
            GrantPolicy grants,
            StatusChanges statusChanges) {
        this.accounts = accounts;
        this.registration = registration;
        this.changes = changes;
        this.grants = grants;
        this.statusChanges = statusChanges;
    }

    /** Makes an account with roles and permissions that the actor holds himself. */
    @Transactional
    public User create(NewAccount wanted, Actor actor) {
        grants.checkMayGrant(null, wanted.grants(), actor);
        return User.of(registration.register(wanted, actor));
    }

    /** Changes what is not null. */
    @Transactional
    public User update(UUID id, UserUpdate update, ExpectedVersion expected, Actor actor) {
        var before = locked(id, expected, actor);
        var after = update.applyTo(before);
        grants.checkMayGrant(before.grants(), after.grants(), actor);
        return User.of(changes.save(before, after, update.reason(), actor));
    }

    /**
     * Moves an account to another status; nothing happens when it has it already.
     *
     * @param reason kept in the history, null when nobody said
     */
    @Transactional
    public User moveTo(UUID id, AccountStatus status, @Nullable String reason, ExpectedVersion expected, Actor actor) {
        var before = locked(id, expected, actor);
        return User.of(changes.save(before, before.moveTo(status), reason, actor));
    }

    /** Every status an account has had, the latest first. */
    public List<StatusChange> statusHistory(UUID id) {
        var history = statusChanges.of(id);
        if (history.isEmpty()) {
            throw DomainException.notFound("user", id);
        }
        return history;
    }

    private Account locked(UUID id, ExpectedVersion expected, Actor actor) {
        var account = accounts.findForUpdate(id).orElseThrow(() -> DomainException.notFound("user", id));
        expected.check(account.version(), () -> User.of(account));
        grants.checkMayAdminister(account, actor);
        return account;
    }
}
