package com.clutch.fleet.adapter.in.events;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.application.vehicle.VehicleSnapshots;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears who wants to be told of vehicles again. */
@Component
class VehicleSnapshotRequests {

    private final VehicleSnapshots snapshots;

    VehicleSnapshotRequests(VehicleSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @ApplicationModuleListener(id = "fleet.vehicle-snapshot")
    void on(SnapshotRequested request) {
        snapshots.answer(request);
    }
}
