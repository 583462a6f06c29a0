package com.clutch.fleet.application.papers;

import com.clutch.fleet.application.ledger.LedgerWriting;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.ledger.FieldCheck;
import com.clutch.fleet.domain.papers.Registration;
import com.clutch.fleet.domain.papers.RegistrationFields;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.StaleVersionException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the registrations of vehicles. */
@Service
public class RegistrationRecording {

    private final RegistrationKind kind;
    private final LedgerWriting writing;

    RegistrationRecording(RegistrationKind kind, LedgerWriting writing) {
        this.kind = kind;
        this.writing = writing;
    }

    /**
     * Writes down a registration.
     *
     * @throws DomainException naming every field that makes no sense; {@link FleetError#PAPER_KNOWN_ALREADY}
     */
    @Transactional
    public RegistrationView add(@Nullable UUID vehicleId, RegistrationFields said, Actor actor) {
        return RegistrationView.of(writing.add(kind, Registration.of(FieldCheck.vehicle(vehicleId), said, writing.now()), actor));
    }

    /**
     * Corrects a registration.
     *
     * @throws DomainException naming every field that makes no sense; {@link FleetError#PAPER_KNOWN_ALREADY}; when there is none
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Transactional
    public RegistrationView revise(UUID id, ExpectedVersion expected, RegistrationFields said, Actor actor) {
        return RegistrationView.of(writing.revise(kind, id, expected, RegistrationView::of, known -> known.with(said), actor));
    }

    /**
     * Removes a registration, which was a mistake; its history stays.
     *
     * @throws DomainException when there is none
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        writing.remove(kind, id, expected, RegistrationView::of, actor);
    }
}
