package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Grants;
import com.clutch.kernel.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold before an account is changed, and what must follow. */
@Component
class AccountSafeguards {

    /** Refuses when the actor would hand out more than he holds. */
    void checkMayGrant(@Nullable Grants before, Grants after, Actor actor) {}

    /** Refuses when the account holds more than the actor, who could otherwise take it over. */
    void checkMayAdminister(Account account, Actor actor) {}

    /** Refuses when nobody would be left who may do everything. */
    void checkAdministratorRemains(Account before, Account after) {}

    /** Ends all sessions of an account that may no longer be used. */
    void endSessions(Account account, Actor actor) {}

    /** Everything the account may do. */
    Set<String> permissionsOf(Account account) {
        return account.grants().permissions();
    }
}
