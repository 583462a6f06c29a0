package com.clutch.fleet.application.papers;

import com.clutch.events.fleet.RegistrationChanged;
import com.clutch.events.fleet.RegistrationState;
import com.clutch.fleet.application.ledger.LedgerKind;
import com.clutch.fleet.domain.papers.Registration;
import com.clutch.fleet.domain.papers.Registrations;
import com.clutch.platform.events.EventPublisher;
import org.springframework.stereotype.Component;

/** How registrations are told of. */
@Component
class RegistrationKind extends LedgerKind<Registration, RegistrationState> {

    RegistrationKind(Registrations registrations, EventPublisher publisher) {
        super("registration", registrations, publisher, RegistrationChanged.TOPIC, RegistrationChanged::new);
    }

    @Override
    protected RegistrationState state(Registration registration) {
        return new RegistrationState(
                registration.id(),
                registration.vehicleId(),
                registration.number(),
                registration.authority(),
                registration.issuedOn(),
                registration.expiresOn(),
                registration.note(),
                registration.life().createdAt());
    }
}
