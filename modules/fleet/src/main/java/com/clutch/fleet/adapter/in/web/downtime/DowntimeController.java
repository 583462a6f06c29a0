package com.clutch.fleet.adapter.in.web.downtime;

import com.clutch.fleet.application.downtime.DowntimeFilter;
import com.clutch.fleet.application.downtime.DowntimeQueries;
import com.clutch.fleet.application.downtime.DowntimeRecording;
import com.clutch.fleet.application.downtime.DowntimeView;
import com.clutch.fleet.application.ledger.LedgerChange;
import com.clutch.fleet.application.ledger.LedgerChanges;
import com.clutch.fleet.domain.downtime.DowntimeFields;
import com.clutch.fleet.domain.downtime.DowntimeReason;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import java.time.Instant;
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

/** Times in which vehicles stand still. */
@RestController
@RequestMapping("/api/v1/fleet/downtimes")
class DowntimeController {

    record DowntimeRequest(
            @Nullable UUID vehicleId,
            @Nullable DowntimeReason reason,
            @Nullable Boolean planned,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String note) {

        DowntimeFields fields() {
            return new DowntimeFields(reason, planned, startedAt, endedAt, note);
        }
    }

    record CloseRequest(@Nullable Instant endedAt) {}

    private final DowntimeQueries queries;
    private final DowntimeRecording downtimeRecording;
    private final LedgerChanges changes;

    DowntimeController(DowntimeQueries queries, DowntimeRecording downtimeRecording, LedgerChanges changes) {
        this.queries = queries;
        this.downtimeRecording = downtimeRecording;
        this.changes = changes;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<DowntimeView> list(DowntimeFilter filter, PageRequest page) {
        return Listing.of(
                page, DowntimeView.class, () -> queries.list(filter, page), sink -> queries.forEach(filter, page, sink));
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_fleet")
    DowntimeView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("downtime", id));
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
    Answer<DowntimeView> add(@RequestBody DowntimeRequest request, Actor actor) {
        var added = downtimeRecording.add(request.vehicleId(), request.fields(), actor);
        return Answer.created("/api/v1/fleet/downtimes/" + added.id(), added);
    }

    @RequestMapping(path = "/{id}", method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_fleet")
    DowntimeView revise(
            @PathVariable UUID id, ExpectedVersion expected, @RequestBody DowntimeRequest request, Actor actor) {
        return downtimeRecording.revise(id, expected, request.fields(), actor);
    }

    /** Ends it, now unless another moment is named. */
    @PostMapping("/{id}/close")
    @RequiresPermission("manage_fleet")
    DowntimeView close(
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable CloseRequest request,
            Actor actor) {
        return downtimeRecording.end(id, expected, request == null ? null : request.endedAt(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_fleet")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        downtimeRecording.remove(id, expected, actor);
        return new Removed(id);
    }
}
