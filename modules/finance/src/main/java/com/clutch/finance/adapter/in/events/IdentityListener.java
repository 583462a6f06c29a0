package com.clutch.finance.adapter.in.events;

import com.clutch.events.identity.AccountChanged;
import com.clutch.finance.application.PartyDirectory;
import com.clutch.finance.domain.Parties;
import java.time.ZoneId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of the accounts of people. */
@Component
class IdentityListener {

    private final PartyDirectory directory;

    IdentityListener(PartyDirectory directory) {
        this.directory = directory;
    }

    @ApplicationModuleListener(id = "finance.identity-account")
    void on(AccountChanged event) {
        var state = event.state();
        directory.hear(
                new Parties.Party(
                        event.aggregateId(),
                        event.version(),
                        (state.firstName() + " " + state.lastName()).strip(),
                        state.email(),
                        state.role(),
                        ZoneId.of(state.timezone())),
                event.header().occurredAt());
    }
}
