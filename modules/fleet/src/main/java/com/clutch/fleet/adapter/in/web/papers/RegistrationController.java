package com.clutch.fleet.adapter.in.web.papers;

import com.clutch.fleet.adapter.in.web.ledger.LedgerBody;
import com.clutch.fleet.adapter.in.web.ledger.LedgerController;
import com.clutch.fleet.application.ledger.LedgerChanges;
import com.clutch.fleet.application.papers.RegistrationFilter;
import com.clutch.fleet.application.papers.RegistrationQueries;
import com.clutch.fleet.application.papers.RegistrationRecording;
import com.clutch.fleet.application.papers.RegistrationView;
import com.clutch.fleet.domain.papers.RegistrationFields;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registrations of vehicles. */
@RestController
@RequestMapping("/api/v1/fleet/registrations")
class RegistrationController
        extends LedgerController<
                RegistrationView, RegistrationFilter, RegistrationController.RegistrationBody, RegistrationFields> {

    record RegistrationBody(
            @Nullable UUID vehicleId,
            @Nullable String number,
            @Nullable String authority,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            @Nullable String note)
            implements LedgerBody<RegistrationFields> {

        @Override
        public RegistrationFields fields() {
            return new RegistrationFields(number, authority, issuedOn, expiresOn, note);
        }
    }

    RegistrationController(
            RegistrationQueries queries, RegistrationRecording registrationRecording, LedgerChanges changes) {
        super(
                "/api/v1/fleet/registrations",
                RegistrationView.class,
                RegistrationView::id,
                queries,
                registrationRecording,
                changes);
    }
}
