package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Administrators;
import com.clutch.identity.domain.IdentityError;
import com.clutch.kernel.DomainException;
import org.springframework.stereotype.Component;

/** Keeps at least one active account that may do everything. */
@Component
public class AdministratorGuard {

    private final Administrators administrators;
    private final EffectivePermissions permissions;

    AdministratorGuard(Administrators administrators, EffectivePermissions permissions) {
        this.administrators = administrators;
        this.permissions = permissions;
    }

    /**
     * To be called in the transaction that stores the change, before it does. Changes that take away an administrator wait for
     * each other.
     *
     * @throws DomainException {@link IdentityError#LAST_ADMINISTRATOR} when nobody would be left
     */
    public void check(Account before, Account after) {
        if (!isAdministrator(before) || isAdministrator(after)) {
            return;
        }
        administrators.lock();
        if (!administrators.remainWithout(before.id())) {
            throw new DomainException(
                    IdentityError.LAST_ADMINISTRATOR,
                    "%s is the last active administrator; make another one first.".formatted(before.email()));
        }
    }

    private boolean isAdministrator(Account account) {
        return account.isActive() && permissions.areAdministrators(account.grants());
    }
}
