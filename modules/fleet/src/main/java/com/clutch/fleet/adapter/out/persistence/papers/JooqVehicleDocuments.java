package com.clutch.fleet.adapter.out.persistence.papers;

import static com.clutch.fleet.jooq.Tables.VEHICLE_DOCUMENT;

import com.clutch.fleet.adapter.out.persistence.ledger.JooqLedger;
import com.clutch.fleet.application.papers.VehicleDocumentView;
import com.clutch.fleet.domain.papers.DocumentKind;
import com.clutch.fleet.domain.papers.VehicleDocument;
import com.clutch.fleet.domain.papers.VehicleDocuments;
import com.clutch.fleet.jooq.tables.records.VehicleDocumentRecord;
import com.clutch.kernel.DomainException;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqVehicleDocuments extends JooqLedger<VehicleDocumentRecord, VehicleDocument> implements VehicleDocuments {

    JooqVehicleDocuments(DSLContext dsl) {
        super(dsl, VEHICLE_DOCUMENT);
    }

    @Override
    protected VehicleDocumentRecord row(VehicleDocument document) {
        var row = new VehicleDocumentRecord();
        row.setVehicleId(document.vehicleId());
        row.setKind(document.kind().name());
        row.setTitle(document.title());
        row.setUrl(document.url());
        row.setExpiresOn(document.expiresOn());
        row.setNote(document.note());
        return row;
    }

    @Override
    protected VehicleDocument entry(Record row) {
        return new VehicleDocument(
                life(row),
                row.get(VEHICLE_DOCUMENT.VEHICLE_ID),
                DocumentKind.valueOf(row.get(VEHICLE_DOCUMENT.KIND)),
                row.get(VEHICLE_DOCUMENT.TITLE),
                row.get(VEHICLE_DOCUMENT.URL),
                row.get(VEHICLE_DOCUMENT.EXPIRES_ON),
                row.get(VEHICLE_DOCUMENT.NOTE));
    }

    @Override
    protected VehicleDocumentView view(VehicleDocument document) {
        return VehicleDocumentView.of(document);
    }

    @Override
    protected @Nullable DomainException refusal(String message) {
        return null;
    }
}
