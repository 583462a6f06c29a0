package com.clutch.app.demo;

import com.clutch.audit.application.AlertHandling;
import com.clutch.audit.application.SecurityQueries;
import com.clutch.identity.application.SignIn;
import com.clutch.identity.domain.DeviceInfo;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;

/** People mistype their passwords now and then; once somebody from outside tries many, which raises an alert that is dealt with. */
final class Incidents implements Department {

    private static final int ATTACK = 20;

    private final SignIn signIn;
    private final SecurityQueries security;
    private final AlertHandling alerts;
    private final People people;
    private final int attackOn;

    Incidents(SignIn signIn, SecurityQueries security, AlertHandling alerts, People people, DemoSettings settings) {
        this.signIn = signIn;
        this.security = security;
        this.alerts = alerts;
        this.people = people;
        this.attackOn = settings.days() - 6;
    }

    @Override
    public void plan(Agenda day) {
        if (day.index() % 8 == 3) {
            day.at(
                    8,
                    40,
                    () -> fail(
                            Chance.one(people.staff(), "mistypes", day.index())
                                    .account()
                                    .email(),
                            "197.44.12.9"));
        }
        if (day.index() == attackOn) {
            for (var attempt = 0; attempt < ATTACK; attempt++) {
                var guess = attempt;
                day.at(3, 10 + attempt / 4, () -> fail("admin%d@clutch.example".formatted(guess), "203.0.113.77"));
            }
        }
        if (day.index() == attackOn + 1) {
            day.at(9, 20, this::deal);
        }
    }

    private void fail(String name, String address) {
        var caller = Actor.anonymous(address, People.BROWSER, people.correlation());
        try {
            signIn.withPassword(
                    new SignIn.Attempt(name, "not the password", null, SignIn.Door.MAIN, DeviceInfo.of(caller)),
                    caller);
        } catch (DomainException refused) {
            return; // As it must be.
        }
        throw new IllegalStateException("Somebody got in without a password.");
    }

    private void deal() {
        var by = people.as("security_manager", 0);
        for (var alert : security.listAlerts(new SecurityQueries.AlertFilter(null, null, null), PageRequest.first(5))
                .items()) {
            alerts.investigate(alert.id(), ExpectedVersion.ANY, by);
        }
    }
}
