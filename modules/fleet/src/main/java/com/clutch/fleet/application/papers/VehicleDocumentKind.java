package com.clutch.fleet.application.papers;

import com.clutch.events.fleet.VehicleDocumentChanged;
import com.clutch.events.fleet.VehicleDocumentState;
import com.clutch.fleet.application.ledger.LedgerKind;
import com.clutch.fleet.domain.papers.VehicleDocument;
import com.clutch.fleet.domain.papers.VehicleDocuments;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How documents are told of. */
@Component
class VehicleDocumentKind extends LedgerKind<VehicleDocument, VehicleDocumentState> {

    VehicleDocumentKind(VehicleDocuments documents) {
        super("document", VehicleDocumentChanged.TOPIC, documents, VehicleDocumentChanged::new);
    }

    @Override
    protected VehicleDocumentState state(VehicleDocument document) {
        return new VehicleDocumentState(
                document.id(),
                document.vehicleId(),
                document.kind().name().toLowerCase(Locale.ROOT),
                document.title(),
                document.url(),
                document.expiresOn(),
                document.note(),
                document.life().createdAt());
    }
}
