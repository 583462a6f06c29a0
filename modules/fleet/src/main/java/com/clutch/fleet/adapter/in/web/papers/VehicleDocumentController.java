package com.clutch.fleet.adapter.in.web.papers;

import com.clutch.fleet.adapter.in.web.ledger.LedgerBody;
import com.clutch.fleet.adapter.in.web.ledger.LedgerController;
import com.clutch.fleet.application.ledger.LedgerChanges;
import com.clutch.fleet.application.papers.DocumentFiling;
import com.clutch.fleet.application.papers.VehicleDocumentFilter;
import com.clutch.fleet.application.papers.VehicleDocumentQueries;
import com.clutch.fleet.application.papers.VehicleDocumentView;
import com.clutch.fleet.domain.papers.DocumentFields;
import com.clutch.fleet.domain.papers.DocumentKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Links to documents of vehicles. */
@RestController
@RequestMapping("/api/v1/fleet/documents")
class VehicleDocumentController
        extends LedgerController<
                VehicleDocumentView,
                VehicleDocumentFilter,
                VehicleDocumentController.VehicleDocumentBody,
                DocumentFields> {

    record VehicleDocumentBody(
            @Nullable UUID vehicleId,
            @Nullable DocumentKind kind,
            @Nullable String title,
            @Nullable String url,
            @Nullable LocalDate expiresOn,
            @Nullable String note)
            implements LedgerBody<DocumentFields> {

        @Override
        public DocumentFields fields() {
            return new DocumentFields(kind, title, url, expiresOn, note);
        }
    }

    VehicleDocumentController(VehicleDocumentQueries queries, DocumentFiling documentFiling, LedgerChanges changes) {
        super(
                "/api/v1/fleet/documents",
                VehicleDocumentView.class,
                VehicleDocumentView::id,
                queries,
                documentFiling,
                changes);
    }
}
