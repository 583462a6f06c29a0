package com.clutch.insights.application.report;

import com.clutch.insights.domain.report.Manifest;
import com.clutch.insights.domain.report.ReportRun;
import com.clutch.insights.domain.report.ReportRuns;
import com.clutch.insights.domain.report.ReportRuns.Progress;
import com.clutch.insights.domain.report.Reports;
import com.clutch.insights.domain.report.RunState;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who makes which report, and how far it is. Each step is a transaction of its own beside the one that reads, so that it is seen at
 * once and outlives a crash.
 */
@Service
public class RunLedger {

    private static final int MOST_ATTEMPTS = 3;

    private final Reports reports;
    private final ReportRuns runs;
    private final ReportEvents events;
    private final Clock clock;
    private final Duration lease;
    private final Duration kept;
    private final int mostAtOnce;

    RunLedger(
            Reports reports,
            ReportRuns runs,
            ReportEvents events,
            Clock clock,
            @Value("${clutch.insights.reports.lease:PT30S}") Duration lease,
            @Value("${clutch.insights.reports.kept:P30D}") Duration kept,
            @Value("${clutch.insights.reports.at-once:2}") int mostAtOnce) {
        this.reports = reports;
        this.runs = runs;
        this.events = events;
        this.clock = clock;
        this.lease = lease;
        this.kept = kept;
        this.mostAtOnce = mostAtOnce;
    }

    /**
     * Takes the run that has waited longest, unless as many as may be are being made on all instances together. What a maker that
     * is gone has left begins anew; after {@value #MOST_ATTEMPTS} attempts it has failed.
     */
    @Transactional
    public Optional<ReportRun> claim() {
        runs.lockQueue();
        var now = clock.instant();
        for (var run : runs.lost(now)) {
            if (run.attempt() < MOST_ATTEMPTS) {
                runs.end(run.id(), RunState.QUEUED, null, null);
            } else {
                fail(run, "Clutch stopped %d times while making it.".formatted(run.attempt()));
            }
        }
        if (runs.running() >= mostAtOnce) {
            return Optional.empty();
        }
        return runs.nextWaiting().map(run -> runs.claim(run, Ids.at(now), now, now.plus(lease)));
    }

    /** Says that the makers are still there. */
    @Transactional
    public void extend(Collection<UUID> claims) {
        runs.extend(claims, clock.instant().plus(lease));
    }

    /**
     * Notes how far it is.
     *
     * @throws RunLost when somebody has stopped it or taken it over
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void advance(ReportRun run, UUID claim, Progress progress) {
        if (!runs.advance(run.id(), claim, progress, clock.instant().plus(lease))) {
            throw new RunLost(run.id());
        }
    }

    /**
     * Stores a piece of the file and notes how far it is.
     *
     * @throws RunLost when somebody has stopped it or taken it over
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void write(ReportRun run, UUID claim, int number, byte[] content, Progress progress) {
        advance(run, claim, progress);
        runs.write(run.id(), claim, number, content);
    }

    /**
     * Notes that the file is whole, and tells so.
     *
     * @throws RunLost when somebody has stopped it or taken it over
     */
    @Transactional
    public void complete(ReportRun run, UUID claim, Manifest manifest) {
        var now = clock.instant();
        reports.lock(run.reportId());
        if (!runs.complete(run.id(), claim, manifest, now, now.plus(kept))) {
            throw new RunLost(run.id());
        }
        reports.settle(run.reportId());
        events.ready(run, manifest);
    }

    /** Notes that it cannot be made, and tells so; nothing happens when somebody has stopped it or taken it over. */
    @Transactional
    public void fail(ReportRun run, UUID claim, String reason) {
        reports.lock(run.reportId());
        runs.lock(run.id())
                .filter(now -> now.state() == RunState.RUNNING && claim.equals(now.claimId()))
                .ifPresent(now -> fail(now, reason));
    }

    /** Gives back what the makers have not finished, so that another instance begins it anew at once. */
    @Transactional
    public void giveBack(Collection<UUID> runIds) {
        for (var id : runIds) {
            runs.lock(id)
                    .filter(run -> run.state() == RunState.RUNNING)
                    .ifPresent(run -> runs.end(run.id(), RunState.QUEUED, null, null));
        }
    }

    private void fail(ReportRun run, String reason) {
        runs.end(run.id(), RunState.FAILED, reason, clock.instant());
        reports.settle(run.reportId());
        events.failed(run, reason);
    }

    /** Somebody has stopped the run or taken it over. */
    public static final class RunLost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RunLost(UUID runId) {
            super("The run " + runId + " was stopped or taken over", null, false, false);
        }
    }
}
