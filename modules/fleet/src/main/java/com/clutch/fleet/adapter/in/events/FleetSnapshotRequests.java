package com.clutch.fleet.adapter.in.events;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.application.group.FleetSnapshots;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears who wants to be told of fleets again. */
@Component
class FleetSnapshotRequests {

    private final FleetSnapshots snapshots;

    FleetSnapshotRequests(FleetSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @ApplicationModuleListener(id = "fleet.fleet-snapshot")
    void on(SnapshotRequested request) {
        snapshots.answer(request);
    }
}
