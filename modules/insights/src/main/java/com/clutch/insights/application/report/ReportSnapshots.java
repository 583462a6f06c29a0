package com.clutch.insights.application.report;

import com.clutch.events.insights.ReportChanged;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.insights.domain.report.Reports;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.SnapshotWalk;
import org.springframework.stereotype.Service;

/** Tells all reports again to whoever asks. */
@Service
public class ReportSnapshots {

    private static final int PAGE = 500;

    private final SnapshotWalk walk;
    private final Reports reports;
    private final ReportEvents events;

    ReportSnapshots(SnapshotWalk walk, Reports reports, ReportEvents events) {
        this.walk = walk;
        this.reports = reports;
        this.events = events;
    }

    /** Answers a request for reports; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        if (request.topic().equals(ReportChanged.TOPIC)) {
            var actor = Actor.system("snapshot", request.header().correlationId());
            walk.run(
                    request,
                    PAGE,
                    (last, limit) -> reports.after(last, limit).stream()
                            .map(report -> events.snapshot(report, actor))
                            .toList());
        }
    }
}
