package com.clutch.fleet.application.papers;

import com.clutch.events.fleet.VehicleDocumentChanged;
import com.clutch.events.fleet.VehicleDocumentState;
import com.clutch.fleet.application.ledger.LedgerKind;
import com.clutch.fleet.domain.papers.VehicleDocument;
import com.clutch.fleet.domain.papers.VehicleDocuments;
import com.clutch.platform.events.EventPublisher;
import org.springframework.stereotype.Component;

/** How documents are told of. */
@Component
class VehicleDocumentKind extends LedgerKind<VehicleDocument, VehicleDocumentState> {

    VehicleDocumentKind(VehicleDocuments documents, EventPublisher publisher) {
        super("document", documents, publisher, VehicleDocumentChanged.TOPIC, VehicleDocumentChanged::new);
    }

    @Override
    protected VehicleDocumentState state(VehicleDocument document) {
        return new VehicleDocumentState(
                document.id(),
                document.vehicleId(),
                word(document.kind()),
                document.title(),
                document.url(),
                document.expiresOn(),
                document.note(),
                document.life().createdAt());
    }
}
