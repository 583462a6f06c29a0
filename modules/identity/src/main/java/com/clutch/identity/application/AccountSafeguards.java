package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.kernel.Actor;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What must hold before an account is stored, and what must follow, whoever changes it. */
@Component
class AccountSafeguards {

    private final AdministratorGuard administrators;
    private final SessionEnding sessions;
    private final TokenFreshness tokens;

    AccountSafeguards(AdministratorGuard administrators, SessionEnding sessions, TokenFreshness tokens) {
        this.administrators = administrators;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /** Refuses when nobody would be left who may do everything. */
    void before(Account before, Account after) {
        administrators.check(before, after);
    }

    /** Ends what the account may no longer do: its sessions when it is out of use, its tokens when they say too much. */
    void after(Account before, Account after, Actor actor) {
        var outOfUse = after.status() == AccountStatus.SUSPENDED || after.status() == AccountStatus.INACTIVE;
        if (outOfUse && before.status() != after.status()) {
            sessions.endAllOf(after.id(), "account_" + after.status().name().toLowerCase(Locale.ROOT), actor);
        } else if (!before.grants().equals(after.grants())) {
            tokens.permissionsChanged(after.id());
        }
    }
}
