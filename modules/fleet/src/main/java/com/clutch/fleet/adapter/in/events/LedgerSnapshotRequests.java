package com.clutch.fleet.adapter.in.events;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.application.ledger.LedgerSnapshots;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears who wants to be told of fuel, downtime, expenses or papers again. */
@Component
class LedgerSnapshotRequests {

    private final LedgerSnapshots snapshots;

    LedgerSnapshotRequests(LedgerSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @ApplicationModuleListener(id = "fleet.ledger-snapshot")
    void on(SnapshotRequested request) {
        snapshots.answer(request);
    }
}
