package com.clutch.fleet.adapter.out.persistence.papers;

import static com.clutch.fleet.jooq.Tables.REGISTRATION;

import com.clutch.fleet.adapter.out.persistence.ledger.JooqLedgerQueries;
import com.clutch.fleet.application.papers.RegistrationFilter;
import com.clutch.fleet.application.papers.RegistrationQueries;
import com.clutch.fleet.application.papers.RegistrationView;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqRegistrationQueries extends JooqLedgerQueries<RegistrationView, RegistrationFilter>
        implements RegistrationQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-expiresOn",
            Map.of(
                    "expiresOn", REGISTRATION.EXPIRES_ON,
                    "issuedOn", REGISTRATION.ISSUED_ON,
                    "createdAt", REGISTRATION.CREATED_AT));

    private final JooqRegistrations registrations;

    JooqRegistrationQueries(DSLContext dsl, JooqPages pages, JooqRegistrations registrations) {
        super(dsl, pages, REGISTRATION, SORT);
        this.registrations = registrations;
    }

    @Override
    protected RegistrationView view(Record row) {
        return RegistrationView.of(registrations.entry(row));
    }

    @Override
    protected Condition conditions(RegistrationFilter filter) {
        return is(REGISTRATION.VEHICLE_ID, filter.vehicleId())
                .and(within(REGISTRATION.EXPIRES_ON, filter.expiresFrom(), filter.expiresTo()));
    }
}
