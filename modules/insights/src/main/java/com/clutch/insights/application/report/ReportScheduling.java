package com.clutch.insights.application.report;

import com.clutch.insights.domain.report.Report;
import com.clutch.insights.domain.report.ReportRun;
import com.clutch.insights.domain.report.ReportRuns;
import com.clutch.insights.domain.report.Reports;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has reports made whose time has come. The rows are locked and passed over by the other instances, and no two runs of a report can
 * have been planned for the same moment. However many moments were missed while Clutch was down, one run makes up for all of them,
 * and the next is the first moment after now. A report whose owner is gone or shut out is not made by itself any more.
 */
@Service
public class ReportScheduling {

    private static final int BATCH = 50;

    private final Reports reports;
    private final ReportRuns runs;
    private final ReportEvents events;
    private final Clock clock;
    private final ZoneId zone;

    ReportScheduling(
            Reports reports,
            ReportRuns runs,
            ReportEvents events,
            Clock clock,
            @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.reports = reports;
        this.runs = runs;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Asks for some of the reports that are due.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean startBatch() {
        var now = clock.instant();
        var due = reports.due(now, BATCH);
        due.forEach(report -> start(report, now));
        return due.size() == BATCH;
    }

    private void start(Report report, Instant now) {
        var planned = Objects.requireNonNull(report.schedule().nextRunAt());
        if (reports.ownerIsOut(report.ownerId())) {
            reports.plan(report.id(), null, planned);
            reports.settle(report.id());
            return;
        }
        reports.plan(report.id(), ScheduleWish.next(report.schedule(), now).nextRunAt(), planned);
        var run = ReportRun.waiting(
                Ids.at(now),
                report,
                LocalDate.ofInstant(now, zone),
                report.ownerId(),
                report.ownerName(),
                now,
                planned);
        if (runs.add(run)) {
            reports.used(report.id());
            events.requested(run, Actor.system("report-schedule", run.id().toString()));
        }
        reports.settle(report.id());
    }
}
