package com.clutch.audit.adapter.in.web;

import com.clutch.audit.application.EntryFilter.Scope;
import com.clutch.audit.application.EntryRecording;
import com.clutch.audit.application.SecurityCaseHandling;
import com.clutch.audit.application.SecurityEventView;
import com.clutch.audit.application.TrailReading;
import com.clutch.audit.domain.CaseStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What concerns security: read it, report it, take it on, resolve it. There its status is open or resolved. */
@RestController
@RequestMapping("/api/v1")
@RequiresPermission("view_audit_trail")
class SecurityEventController {

    record AssignRequest(@Nullable UUID assignedTo) {}

    record ResolveRequest(@Size(max = 2000) @Nullable String resolution) {}

    private final TrailReading reading;
    private final EntryRecording recording;
    private final SecurityCaseHandling handling;

    SecurityEventController(TrailReading reading, EntryRecording recording, SecurityCaseHandling handling) {
        this.reading = reading;
        this.recording = recording;
        this.handling = handling;
    }

    @GetMapping({"/audit/security-events", "/security/events", "/audit-trail/security"})
    Listing<SecurityEventView> list(
            @Valid Selection selection,
            @RequestParam(name = "caseStatus", required = false) @Nullable CaseStatus caseStatus,
            PageRequest page,
            Actor actor) {
        var filter = selection.of(Scope.SECURITY);
        return Listing.of(
                page,
                SecurityEventView.class,
                () -> reading.securityEvents(filter, caseStatus, page, actor),
                sink -> reading.forEachSecurityEvent(filter, caseStatus, page, actor, sink));
    }

    @GetMapping({"/audit/security-events/{id}", "/security/events/{id}"})
    SecurityEventView read(@PathVariable UUID id, Actor actor) {
        return reading.securityEvent(id, actor);
    }

    @PostMapping({"/audit/security-events", "/security/events"})
    Answer<SecurityEventView> report(@Valid @RequestBody LogController.NoteRequest request, Actor actor) {
        var id = recording.write(request.note(true), actor);
        return Answer.created("/api/v1/audit/security-events/" + id, reading.securityEvent(id, actor));
    }

    @PostMapping({"/audit/security-events/{id}/assign", "/security/events/{id}/assign"})
    @RequiresPermission("view_security_settings")
    SecurityEventView assign(@PathVariable UUID id, @Valid @RequestBody AssignRequest request, Actor actor) {
        handling.assign(id, request.assignedTo(), actor);
        return reading.securityEvent(id, actor);
    }

    @PostMapping({"/audit/security-events/{id}/resolve", "/security/events/{id}/resolve"})
    @RequiresPermission("view_security_settings")
    SecurityEventView resolve(@PathVariable UUID id, @Valid @RequestBody ResolveRequest request, Actor actor) {
        handling.resolve(id, request.resolution(), actor);
        return reading.securityEvent(id, actor);
    }
}
