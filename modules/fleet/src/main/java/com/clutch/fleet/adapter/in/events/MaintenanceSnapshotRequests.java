package com.clutch.fleet.adapter.in.events;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.application.maintenance.MaintenanceSnapshots;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears who wants to be told of maintenance again. */
@Component
class MaintenanceSnapshotRequests {

    private final MaintenanceSnapshots snapshots;

    MaintenanceSnapshotRequests(MaintenanceSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @ApplicationModuleListener(id = "fleet.maintenance-snapshot")
    void on(SnapshotRequested request) {
        snapshots.answer(request);
    }
}
