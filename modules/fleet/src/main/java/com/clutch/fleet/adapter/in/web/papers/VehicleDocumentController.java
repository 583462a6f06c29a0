package com.clutch.fleet.adapter.in.web.papers;

import com.clutch.fleet.application.ledger.LedgerChange;
import com.clutch.fleet.application.ledger.LedgerChanges;
import com.clutch.fleet.application.papers.DocumentFiling;
import com.clutch.fleet.application.papers.VehicleDocumentFilter;
import com.clutch.fleet.application.papers.VehicleDocumentQueries;
import com.clutch.fleet.application.papers.VehicleDocumentView;
import com.clutch.fleet.domain.papers.DocumentFields;
import com.clutch.fleet.domain.papers.DocumentKind;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Links to documents of vehicles. */
@RestController
@RequestMapping("/api/v1/fleet/documents")
class VehicleDocumentController {

    record VehicleDocumentRequest(
            @Nullable UUID vehicleId,
            @Nullable DocumentKind kind,
            @Nullable String title,
            @Nullable String url,
            @Nullable LocalDate expiresOn,
            @Nullable String note) {

        DocumentFields fields() {
            return new DocumentFields(kind, title, url, expiresOn, note);
        }
    }

    private final VehicleDocumentQueries queries;
    private final DocumentFiling documentFiling;
    private final LedgerChanges changes;

    VehicleDocumentController(VehicleDocumentQueries queries, DocumentFiling documentFiling, LedgerChanges changes) {
        this.queries = queries;
        this.documentFiling = documentFiling;
        this.changes = changes;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<VehicleDocumentView> list(VehicleDocumentFilter filter, PageRequest page) {
        return Listing.of(
                page, VehicleDocumentView.class, () -> queries.list(filter, page), sink -> queries.forEach(filter, page, sink));
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_fleet")
    VehicleDocumentView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("document", id));
    }

    /** What was changed in it, and when it was removed. */
    @GetMapping("/{id}/history")
    @RequiresPermission("view_fleet")
    Listing<LedgerChange> history(@PathVariable UUID id, PageRequest page) {
        return Listing.of(
                page, LedgerChange.class, () -> changes.list(id, page), sink -> changes.forEach(id, page, sink));
    }

    @PostMapping
    @RequiresPermission("manage_fleet")
    Answer<VehicleDocumentView> add(@RequestBody VehicleDocumentRequest request, Actor actor) {
        var added = documentFiling.add(request.vehicleId(), request.fields(), actor);
        return Answer.created("/api/v1/fleet/documents/" + added.id(), added);
    }

    @RequestMapping(path = "/{id}", method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_fleet")
    VehicleDocumentView revise(
            @PathVariable UUID id, ExpectedVersion expected, @RequestBody VehicleDocumentRequest request, Actor actor) {
        return documentFiling.revise(id, expected, request.fields(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_fleet")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        documentFiling.remove(id, expected, actor);
        return new Removed(id);
    }
}
