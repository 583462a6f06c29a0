package com.clutch.fleet.adapter.in.events;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.application.driver.DriverSnapshots;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears who wants to be told of drivers, or of who drove what, again. */
@Component
class DriverSnapshotRequests {

    private final DriverSnapshots snapshots;

    DriverSnapshotRequests(DriverSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @ApplicationModuleListener(id = "fleet.driver-snapshot")
    void on(SnapshotRequested request) {
        snapshots.answer(request);
    }
}
