package com.clutch.fleet.adapter.in.web.papers;

import com.clutch.fleet.application.ledger.LedgerChange;
import com.clutch.fleet.application.ledger.LedgerChanges;
import com.clutch.fleet.application.papers.RegistrationFilter;
import com.clutch.fleet.application.papers.RegistrationQueries;
import com.clutch.fleet.application.papers.RegistrationRecording;
import com.clutch.fleet.application.papers.RegistrationView;
import com.clutch.fleet.domain.papers.RegistrationFields;
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

/** Registrations of vehicles. */
@RestController
@RequestMapping("/api/v1/fleet/registrations")
class RegistrationController {

    record RegistrationRequest(
            @Nullable UUID vehicleId,
            @Nullable String number,
            @Nullable String authority,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            @Nullable String note) {

        RegistrationFields fields() {
            return new RegistrationFields(number, authority, issuedOn, expiresOn, note);
        }
    }

    private final RegistrationQueries queries;
    private final RegistrationRecording registrationRecording;
    private final LedgerChanges changes;

    RegistrationController(RegistrationQueries queries, RegistrationRecording registrationRecording, LedgerChanges changes) {
        this.queries = queries;
        this.registrationRecording = registrationRecording;
        this.changes = changes;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<RegistrationView> list(RegistrationFilter filter, PageRequest page) {
        return Listing.of(
                page, RegistrationView.class, () -> queries.list(filter, page), sink -> queries.forEach(filter, page, sink));
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_fleet")
    RegistrationView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("registration", id));
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
    Answer<RegistrationView> add(@RequestBody RegistrationRequest request, Actor actor) {
        var added = registrationRecording.add(request.vehicleId(), request.fields(), actor);
        return Answer.created("/api/v1/fleet/registrations/" + added.id(), added);
    }

    @RequestMapping(path = "/{id}", method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_fleet")
    RegistrationView revise(
            @PathVariable UUID id, ExpectedVersion expected, @RequestBody RegistrationRequest request, Actor actor) {
        return registrationRecording.revise(id, expected, request.fields(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_fleet")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        registrationRecording.remove(id, expected, actor);
        return new Removed(id);
    }
}
