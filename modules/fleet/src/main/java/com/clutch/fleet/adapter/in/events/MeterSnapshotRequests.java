package com.clutch.fleet.adapter.in.events;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.application.meter.MeterSnapshots;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears who wants to be told of meters again. */
@Component
class MeterSnapshotRequests {

    private final MeterSnapshots snapshots;

    MeterSnapshotRequests(MeterSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @ApplicationModuleListener(id = "fleet.meter-snapshot")
    void on(SnapshotRequested request) {
        snapshots.answer(request);
    }
}
