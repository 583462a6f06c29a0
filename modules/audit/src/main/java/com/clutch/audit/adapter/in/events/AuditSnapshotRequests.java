package com.clutch.audit.adapter.in.events;

import com.clutch.audit.application.AuditSnapshots;
import com.clutch.events.snapshot.SnapshotRequested;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears who wants to be told of alerts, blocks or handled security events again. */
@Component
class AuditSnapshotRequests {

    private final AuditSnapshots snapshots;

    AuditSnapshotRequests(AuditSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @ApplicationModuleListener(id = "audit.snapshot")
    void on(SnapshotRequested request) {
        snapshots.answer(request);
    }
}
