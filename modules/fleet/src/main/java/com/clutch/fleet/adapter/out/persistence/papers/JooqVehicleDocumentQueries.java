package com.clutch.fleet.adapter.out.persistence.papers;

import static com.clutch.fleet.jooq.Tables.VEHICLE_DOCUMENT;

import com.clutch.fleet.adapter.out.persistence.ledger.JooqLedgerQueries;
import com.clutch.fleet.application.papers.VehicleDocumentFilter;
import com.clutch.fleet.application.papers.VehicleDocumentQueries;
import com.clutch.fleet.application.papers.VehicleDocumentView;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqVehicleDocumentQueries extends JooqLedgerQueries<VehicleDocumentView, VehicleDocumentFilter>
        implements VehicleDocumentQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-createdAt",
            Map.of(
                    "createdAt", VEHICLE_DOCUMENT.CREATED_AT,
                    "title", VEHICLE_DOCUMENT.TITLE,
                    "expiresOn", VEHICLE_DOCUMENT.EXPIRES_ON));

    private final JooqVehicleDocuments documents;

    JooqVehicleDocumentQueries(DSLContext dsl, JooqPages pages, JooqVehicleDocuments documents) {
        super(dsl, pages, VEHICLE_DOCUMENT, SORT);
        this.documents = documents;
    }

    @Override
    protected VehicleDocumentView view(Record row) {
        return VehicleDocumentView.of(documents.entry(row));
    }

    @Override
    protected Condition conditions(VehicleDocumentFilter filter) {
        return is(VEHICLE_DOCUMENT.VEHICLE_ID, filter.vehicleId())
                .and(named(VEHICLE_DOCUMENT.KIND, filter.kind()))
                .and(within(VEHICLE_DOCUMENT.EXPIRES_ON, filter.expiresFrom(), filter.expiresTo()));
    }
}
