package com.clutch.insights.application.report;

import com.clutch.insights.domain.InsightsError;
import com.clutch.insights.domain.report.Report;
import com.clutch.insights.domain.report.ReportRun;
import com.clutch.insights.domain.report.ReportRuns;
import com.clutch.insights.domain.report.Reports;
import com.clutch.insights.domain.report.RunState;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for reports to be made, stops that, and removes files. */
@Service
public class ReportRequests {

    private static final int RETRY_SECONDS = 10;

    private final ReportDefinitions definitions;
    private final Reports reports;
    private final ReportRuns runs;
    private final ReportQueries queries;
    private final Catalogue catalogue;
    private final ReportEvents events;
    private final Clock clock;
    private final ZoneId zone;
    private final int mostOpen;

    ReportRequests(
            ReportDefinitions definitions,
            Reports reports,
            ReportRuns runs,
            ReportQueries queries,
            Catalogue catalogue,
            ReportEvents events,
            Clock clock,
            @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone,
            @Value("${clutch.insights.reports.open-per-account:5}") int mostOpen) {
        this.definitions = definitions;
        this.reports = reports;
        this.runs = runs;
        this.queries = queries;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
        this.mostOpen = mostOpen;
    }

    /**
     * Defines a report and has it made.
     *
     * @param model report or template that gives what the wish does not say, null for none
     * @throws DomainException when the wish makes no sense, or the actor has too many reports in the making
     */
    @Transactional
    public RunView make(ReportWish wish, @Nullable UUID model, Actor actor) {
        return start(definitions.add(wish, model, false, actor), actor);
    }

    /**
     * Has a report made that is defined.
     *
     * @throws DomainException when there is none, or the actor may not see what it shows or has too many reports in the making
     */
    @Transactional
    public RunView make(UUID reportId, Actor actor) {
        var report = ReportAccess.visible(
                reports.find(reportId).orElseThrow(() -> DomainException.notFound("report", reportId)), actor);
        catalogue.checkAllowed(report.content().sections(), actor);
        return start(report, actor);
    }

    private RunView start(Report report, Actor actor) {
        runs.lockQueue();
        if (runs.open(actor.id()) >= mostOpen) {
            throw new DomainException(
                            InsightsError.TOO_MANY_RUNS,
                            "You have %d reports waiting or in the making; wait for one of them.".formatted(mostOpen))
                    .with("retryAfter", RETRY_SECONDS);
        }
        var now = clock.instant();
        var run = ReportRun.waiting(
                Ids.at(now), report, LocalDate.ofInstant(now, zone), actor.id(), actor.name(), now, null);
        runs.add(run);
        reports.used(report.id());
        reports.settle(report.id());
        events.requested(run, actor);
        return queries.run(run.id()).orElseThrow();
    }

    /**
     * Stops a run that waits or is being made.
     *
     * @throws DomainException when there is none, it is over, or neither it nor its report is the actor's
     */
    @Transactional
    public RunView cancel(UUID runId, Actor actor) {
        var run = ownRun(runId, actor);
        RunState.MOVES.check(run.state(), RunState.CANCELLED);
        runs.end(runId, RunState.CANCELLED, null, clock.instant());
        reports.settle(run.reportId());
        return queries.run(runId).orElseThrow();
    }

    /**
     * Removes the file of a run; the run stays in the history.
     *
     * @throws DomainException when there is none, it has no file, or neither it nor its report is the actor's
     */
    @Transactional
    public UUID removeFile(UUID runId, Actor actor) {
        var run = ownRun(runId, actor);
        if (run.state() != RunState.COMPLETED) {
            throw noFile();
        }
        runs.removeFile(runId, clock.instant());
        reports.settle(run.reportId());
        return runId;
    }

    private ReportRun ownRun(UUID runId, Actor actor) {
        var found = queries.run(runId).orElseThrow(() -> DomainException.notFound("run", runId));
        // The report first, as everybody does who changes both.
        var report = reports.lock(found.reportId()).orElseThrow(() -> DomainException.notFound("run", runId));
        ReportAccess.visible(report, actor);
        var run = runs.lock(runId).orElseThrow(() -> DomainException.notFound("run", runId));
        if (!run.requestedBy().equals(actor.id())) {
            ReportAccess.own(report, actor);
        }
        return run;
    }

    static DomainException noFile() {
        return new DomainException(
                InsightsError.RUN_HAS_NO_FILE, "There is no file: it is not made yet, was not made, or was removed.");
    }
}
