package com.clutch.fleet.adapter.in.events;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.application.diagnostics.DiagnosticsSnapshots;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears who wants to be told of trouble codes again. */
@Component
class DiagnosticsSnapshotRequests {

    private final DiagnosticsSnapshots snapshots;

    DiagnosticsSnapshotRequests(DiagnosticsSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @ApplicationModuleListener(id = "fleet.diagnostics-snapshot")
    void on(SnapshotRequested request) {
        snapshots.answer(request);
    }
}
