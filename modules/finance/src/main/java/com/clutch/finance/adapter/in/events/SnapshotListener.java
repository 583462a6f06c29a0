package com.clutch.finance.adapter.in.events;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.finance.application.FinanceSnapshots;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears who wants to be told again what finance knows. */
@Component
class SnapshotListener {

    private final FinanceSnapshots snapshots;

    SnapshotListener(FinanceSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @ApplicationModuleListener(id = "finance.snapshot")
    void on(SnapshotRequested request) {
        snapshots.answer(request);
    }
}
