package com.clutch.identity.adapter.in.events;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.identity.application.SessionSnapshots;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears who wants to be told of sessions again. */
@Component
class SessionSnapshotRequests {

    private final SessionSnapshots snapshots;

    SessionSnapshotRequests(SessionSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @ApplicationModuleListener(id = "identity.session-snapshot")
    void on(SnapshotRequested request) {
        snapshots.answer(request);
    }
}
