package com.clutch.assets.adapter.in.events;

import com.clutch.assets.application.asset.PeopleHearing;
import com.clutch.assets.domain.asset.Holder;
import com.clutch.events.Change;
import com.clutch.events.identity.AccountChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of accounts. */
@Component
class IdentityListener {

    private final PeopleHearing hearing;

    IdentityListener(PeopleHearing hearing) {
        this.hearing = hearing;
    }

    @ApplicationModuleListener(id = "assets.identity-account")
    void on(AccountChanged event) {
        var state = event.state();
        var name = (state.firstName() + " " + state.lastName()).strip();
        hearing.hear(
                new Holder(state.id(), name.isEmpty() ? state.email() : name, state.email(), state.department()),
                state.status().equals("active") && event.change() != Change.DELETED,
                event.version());
    }
}
