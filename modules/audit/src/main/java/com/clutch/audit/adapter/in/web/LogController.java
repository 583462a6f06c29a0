package com.clutch.audit.adapter.in.web;

import com.clutch.audit.application.EntryFilter.Scope;
import com.clutch.audit.application.EntryRecording;
import com.clutch.audit.application.EntryRecording.Note;
import com.clutch.audit.application.EntryView;
import com.clutch.audit.application.TrailReading;
import com.clutch.audit.domain.Category;
import com.clutch.audit.domain.Outcome;
import com.clutch.audit.domain.Severity;
import com.clutch.kernel.Actor;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The trail: read, search, export, and write by hand what no module tells. */
@RestController
@RequestMapping("/api/v1")
@RequiresPermission("view_audit_trail")
class LogController {

    record NoteRequest(
            @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9_. -]+")
            String action,

            @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9_. -]+")
            String resource,

            @Size(max = 100) @Nullable String resourceId,
            @Size(max = 200) @Nullable String resourceName,
            @Nullable Category category,
            @Nullable Severity severity,
            @Nullable Outcome status,
            @Size(max = 50) @Nullable Map<@Size(max = 100) String, Object> details) {

        private static final JsonMapper JSON = JsonMapper.shared();

        Note note(boolean security) {
            return new Note(
                    action.strip().toLowerCase(Locale.ROOT).replace(' ', '_'),
                    resource.strip().toLowerCase(Locale.ROOT).replace(' ', '_'),
                    resourceId,
                    resourceName,
                    category == null ? security ? Category.SECURITY_EVENT : Category.DATA_ACCESS : category,
                    severity == null ? Severity.LOW : severity,
                    status == null ? Outcome.SUCCESS : status,
                    security,
                    JSON.writeValueAsString(details == null ? Map.of() : details));
        }
    }

    private final TrailReading reading;
    private final EntryRecording recording;

    LogController(TrailReading reading, EntryRecording recording) {
        this.reading = reading;
        this.recording = recording;
    }

    @GetMapping({"/audit/logs", "/audit/trail", "/audit-trail", "/audit-trail/export", "/security/audit-logs"})
    Listing<EntryView> list(@Valid Selection selection, PageRequest page, Actor actor) {
        var filter = selection.of(Scope.ALL);
        return Listing.of(
                page,
                EntryView.class,
                () -> reading.list(filter, page, actor),
                sink -> reading.forEach(filter, page, actor, sink));
    }

    @GetMapping({"/audit/logs/{id}", "/audit-trail/{id}"})
    EntryView read(@PathVariable UUID id, Actor actor) {
        return reading.read(id, actor);
    }

    @PostMapping({"/audit/logs", "/audit-trail"})
    Answer<EntryView> write(@Valid @RequestBody NoteRequest request, Actor actor) {
        var id = recording.write(request.note(false), actor);
        return Answer.created("/api/v1/audit/logs/" + id, reading.read(id, actor));
    }
}
