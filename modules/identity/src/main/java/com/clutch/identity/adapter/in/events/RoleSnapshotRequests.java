package com.clutch.identity.adapter.in.events;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.identity.application.RoleSnapshots;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears who wants to be told of roles or invitations again. */
@Component
class RoleSnapshotRequests {

    private final RoleSnapshots snapshots;

    RoleSnapshotRequests(RoleSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @ApplicationModuleListener(id = "identity.role-and-invitation-snapshot")
    void on(SnapshotRequested request) {
        snapshots.answer(request);
    }
}
