package com.clutch.fleet.application.papers;

import com.clutch.fleet.application.ledger.LedgerKeeping;
import com.clutch.fleet.application.ledger.LedgerWriting;
import com.clutch.fleet.domain.papers.DocumentFields;
import com.clutch.fleet.domain.papers.VehicleDocument;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Keeps where the documents of vehicles are. The documents themselves are never fetched. */
@Service
public class DocumentFiling extends LedgerKeeping<VehicleDocument, VehicleDocumentView, DocumentFields> {

    private final LedgerWriting writing;

    DocumentFiling(VehicleDocumentKind kind, LedgerWriting writing) {
        super(kind, writing);
        this.writing = writing;
    }

    @Override
    protected VehicleDocument entry(UUID vehicleId, DocumentFields said) {
        return VehicleDocument.of(vehicleId, said, writing.now());
    }

    @Override
    protected VehicleDocument entry(VehicleDocument known, DocumentFields said) {
        return known.with(said);
    }

    @Override
    protected VehicleDocumentView view(VehicleDocument entry) {
        return VehicleDocumentView.of(entry);
    }
}
