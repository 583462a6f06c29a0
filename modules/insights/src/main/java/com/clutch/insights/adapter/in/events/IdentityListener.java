package com.clutch.insights.adapter.in.events;

import com.clutch.events.Change;
import com.clutch.events.identity.AccountChanged;
import com.clutch.events.identity.AccountState;
import com.clutch.events.identity.AccountStatusChanged;
import com.clutch.events.identity.SessionChanged;
import com.clutch.insights.application.FactHearing;
import com.clutch.insights.domain.Fact;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class IdentityListener {

    private final FactHearing hearing;

    IdentityListener(FactHearing hearing) {
        this.hearing = hearing;
    }

    @ApplicationModuleListener(id = "insights.identity-account-status")
    void on(AccountStatusChanged event) {
        hearing.hear(
                new Fact.AccountStatus(event.accountId(), event.sequence(), event.from(), event.to(), event.at()),
                event.header().occurredAt());
    }

    @ApplicationModuleListener(id = "insights.identity-account")
    void on(AccountChanged event) {
        var state = event.state();
        hearing.hear(
                new Fact.Account(
                        event.aggregateId(),
                        event.version(),
                        event.change() == Change.DELETED,
                        state.realm(),
                        state.role(),
                        (state.firstName() + " " + state.lastName()).strip(),
                        state.companyName(),
                        state.status(),
                        state.verified(),
                        isComplete(state),
                        state.createdAt(),
                        state.timezone()),
                event.header().occurredAt());
    }

    @ApplicationModuleListener(id = "insights.identity-session")
    void on(SessionChanged event) {
        var state = event.state();
        hearing.hear(
                new Fact.Session(
                        event.aggregateId(),
                        event.version(),
                        state.accountId(),
                        state.startedAt(),
                        state.endedAt(),
                        state.deviceType(),
                        state.kind()),
                event.header().occurredAt());
    }

    private static boolean isComplete(AccountState state) {
        return !state.firstName().isBlank()
                && !state.lastName().isBlank()
                && state.phone() != null
                && !state.phone().isBlank();
    }
}
