package com.clutch.audit.adapter.in.events;

import com.clutch.audit.application.AccountNames;
import com.clutch.audit.domain.Accounts.Account;
import com.clutch.events.Change;
import com.clutch.events.identity.AccountChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what accounts are called. */
@Component
class IdentityListener {

    private final AccountNames names;

    IdentityListener(AccountNames names) {
        this.names = names;
    }

    @ApplicationModuleListener(id = "audit.identity-account")
    void on(AccountChanged event) {
        var state = event.state();
        names.keep(new Account(
                event.aggregateId(),
                event.version(),
                state.email(),
                (state.firstName() + " " + state.lastName()).strip(),
                state.role(),
                event.change() == Change.DELETED));
    }
}
