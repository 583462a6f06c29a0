package com.clutch.fleet.adapter.out.persistence.papers;

import static com.clutch.fleet.jooq.Tables.REGISTRATION;

import com.clutch.fleet.adapter.out.persistence.ledger.JooqLedger;
import com.clutch.fleet.application.papers.RegistrationView;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.papers.Registration;
import com.clutch.fleet.domain.papers.Registrations;
import com.clutch.fleet.jooq.tables.records.RegistrationRecord;
import com.clutch.kernel.DomainException;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqRegistrations extends JooqLedger<RegistrationRecord, Registration> implements Registrations {

    JooqRegistrations(DSLContext dsl) {
        super(dsl, REGISTRATION);
    }

    @Override
    protected RegistrationRecord row(Registration registration) {
        var row = new RegistrationRecord();
        row.setVehicleId(registration.vehicleId());
        row.setNumber(registration.number());
        row.setAuthority(registration.authority());
        row.setIssuedOn(registration.issuedOn());
        row.setExpiresOn(registration.expiresOn());
        row.setNote(registration.note());
        return row;
    }

    @Override
    protected Registration entry(Record row) {
        return new Registration(
                life(row),
                row.get(REGISTRATION.VEHICLE_ID),
                row.get(REGISTRATION.NUMBER),
                row.get(REGISTRATION.AUTHORITY),
                row.get(REGISTRATION.ISSUED_ON),
                row.get(REGISTRATION.EXPIRES_ON),
                row.get(REGISTRATION.NOTE));
    }

    @Override
    protected RegistrationView view(Registration registration) {
        return RegistrationView.of(registration);
    }

    @Override
    protected @Nullable DomainException refusal(String message) {
        return message.contains("registration_once")
                ? new DomainException(
                        FleetError.PAPER_KNOWN_ALREADY, "This registration of the vehicle is written down already.")
                : null;
    }
}
