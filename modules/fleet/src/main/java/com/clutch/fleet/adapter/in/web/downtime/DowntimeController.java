package com.clutch.fleet.adapter.in.web.downtime;

import com.clutch.fleet.adapter.in.web.ledger.LedgerBody;
import com.clutch.fleet.adapter.in.web.ledger.LedgerController;
import com.clutch.fleet.application.downtime.DowntimeFilter;
import com.clutch.fleet.application.downtime.DowntimeQueries;
import com.clutch.fleet.application.downtime.DowntimeRecording;
import com.clutch.fleet.application.downtime.DowntimeView;
import com.clutch.fleet.application.ledger.LedgerChanges;
import com.clutch.fleet.domain.downtime.DowntimeFields;
import com.clutch.fleet.domain.downtime.DowntimeReason;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.platform.security.RequiresPermission;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Times in which vehicles stand still. */
@RestController
@RequestMapping("/api/v1/fleet/downtimes")
class DowntimeController
        extends LedgerController<DowntimeView, DowntimeFilter, DowntimeController.DowntimeBody, DowntimeFields> {

    record DowntimeBody(
            @Nullable UUID vehicleId,
            @Nullable DowntimeReason reason,
            @Nullable Boolean planned,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String note)
            implements LedgerBody<DowntimeFields> {

        @Override
        public DowntimeFields fields() {
            return new DowntimeFields(reason, planned, startedAt, endedAt, note);
        }
    }

    record CloseBody(@Nullable Instant endedAt) {}

    private final DowntimeRecording recording;

    DowntimeController(DowntimeQueries queries, DowntimeRecording recording, LedgerChanges changes) {
        super("/api/v1/fleet/downtimes", DowntimeView.class, DowntimeView::id, queries, recording, changes);
        this.recording = recording;
    }

    /** Ends it, now unless another moment is named. */
    @PostMapping("/{id}/close")
    @RequiresPermission("manage_fleet")
    DowntimeView close(
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable CloseBody request,
            Actor actor) {
        return recording.end(id, expected, request == null ? null : request.endedAt(), actor);
    }
}
