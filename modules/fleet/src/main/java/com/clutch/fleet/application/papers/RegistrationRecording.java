package com.clutch.fleet.application.papers;

import com.clutch.fleet.application.ledger.LedgerKeeping;
import com.clutch.fleet.application.ledger.LedgerWriting;
import com.clutch.fleet.domain.papers.Registration;
import com.clutch.fleet.domain.papers.RegistrationFields;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Keeps the registrations of vehicles. */
@Service
public class RegistrationRecording extends LedgerKeeping<Registration, RegistrationView, RegistrationFields> {

    private final LedgerWriting writing;

    RegistrationRecording(RegistrationKind kind, LedgerWriting writing) {
        super(kind, writing);
        this.writing = writing;
    }

    @Override
    protected Registration entry(UUID vehicleId, RegistrationFields said) {
        return Registration.of(vehicleId, said, writing.now());
    }

    @Override
    protected Registration entry(Registration known, RegistrationFields said) {
        return known.with(said);
    }

    @Override
    protected RegistrationView view(Registration entry) {
        return RegistrationView.of(entry);
    }
}
