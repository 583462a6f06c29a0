package com.clutch.fleet.application.papers;

import com.clutch.fleet.application.ledger.LedgerWriting;
import com.clutch.fleet.domain.ledger.FieldCheck;
import com.clutch.fleet.domain.papers.DocumentFields;
import com.clutch.fleet.domain.papers.VehicleDocument;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.StaleVersionException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps where the documents of vehicles are. The documents themselves are never fetched. */
@Service
public class DocumentFiling {

    private final VehicleDocumentKind kind;
    private final LedgerWriting writing;

    DocumentFiling(VehicleDocumentKind kind, LedgerWriting writing) {
        this.kind = kind;
        this.writing = writing;
    }

    /**
     * Writes down a document.
     *
     * @throws DomainException naming every field that makes no sense
     */
    @Transactional
    public VehicleDocumentView add(@Nullable UUID vehicleId, DocumentFields said, Actor actor) {
        return VehicleDocumentView.of(writing.add(kind, VehicleDocument.of(FieldCheck.vehicle(vehicleId), said, writing.now()), actor));
    }

    /**
     * Corrects a document.
     *
     * @throws DomainException naming every field that makes no sense; when there is none
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Transactional
    public VehicleDocumentView revise(UUID id, ExpectedVersion expected, DocumentFields said, Actor actor) {
        return VehicleDocumentView.of(writing.revise(kind, id, expected, VehicleDocumentView::of, known -> known.with(said), actor));
    }

    /**
     * Removes a document, which was a mistake; its history stays.
     *
     * @throws DomainException when there is none
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        writing.remove(kind, id, expected, VehicleDocumentView::of, actor);
    }
}
