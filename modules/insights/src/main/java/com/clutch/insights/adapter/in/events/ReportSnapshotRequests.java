package com.clutch.insights.adapter.in.events;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.insights.application.report.ReportSnapshots;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears who wants to be told of reports again. */
@Component
class ReportSnapshotRequests {

    private final ReportSnapshots snapshots;

    ReportSnapshotRequests(ReportSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @ApplicationModuleListener(id = "insights.report-snapshot")
    void on(SnapshotRequested request) {
        snapshots.answer(request);
    }
}
