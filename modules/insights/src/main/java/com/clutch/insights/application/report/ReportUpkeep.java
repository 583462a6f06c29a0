package com.clutch.insights.application.report;

import com.clutch.insights.domain.report.ReportRuns;
import com.clutch.insights.domain.report.Reports;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Removes files that have been kept long enough; the history stays. */
@Service
public class ReportUpkeep {

    private static final int BATCH = 20;

    private final Reports reports;
    private final ReportRuns runs;
    private final Clock clock;

    ReportUpkeep(Reports reports, ReportRuns runs, Clock clock) {
        this.reports = reports;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Removes some of them.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean removeBatch() {
        var now = clock.instant();
        var expired = runs.expired(now, BATCH);
        for (var run : expired) {
            runs.removeFile(run.id(), now);
            reports.settle(run.reportId());
        }
        return expired.size() == BATCH;
    }
}
