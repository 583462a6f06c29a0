package com.clutch.insights.adapter.in.jobs;

import com.clutch.insights.application.report.ReportMaking;
import com.clutch.insights.application.report.ReportScheduling;
import com.clutch.insights.application.report.ReportUpkeep;
import com.clutch.insights.application.report.RunLedger;
import com.clutch.insights.domain.report.ReportRun;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes the reports that wait, each in a thread of its own, asks for those that are due, and removes old files. Every instance runs
 * it; a report is made by one.
 */
@Component
class ReportJob implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReportJob.class);

    private final RunLedger ledger;
    private final ReportMaking making;
    private final ReportScheduling scheduling;
    private final ReportUpkeep upkeep;
    private final Map<UUID, UUID> claims = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    ReportJob(RunLedger ledger, ReportMaking making, ReportScheduling scheduling, ReportUpkeep upkeep) {
        this.ledger = ledger;
        this.making = making;
        this.scheduling = scheduling;
        this.upkeep = upkeep;
    }

    @Scheduled(
            initialDelayString = "${clutch.insights.reports.interval:PT1S}",
            fixedDelayString = "${clutch.insights.reports.interval:PT1S}")
    void make() {
        while (!stopping) {
            var run = ledger.claim();
            if (run.isEmpty()) {
                return;
            }
            start(run.get());
        }
    }

    @Scheduled(
            initialDelayString = "${clutch.insights.reports.beat:PT10S}",
            fixedDelayString = "${clutch.insights.reports.beat:PT10S}")
    void sayThatMakersAreThere() {
        if (!claims.isEmpty()) {
            ledger.extend(claims.values());
        }
    }

    @Scheduled(
            initialDelayString = "${clutch.insights.reports.schedule-interval:PT15S}",
            fixedDelayString = "${clutch.insights.reports.schedule-interval:PT15S}")
    void startDue() {
        var more = true;
        while (more) {
            more = scheduling.startBatch();
        }
    }

    @Scheduled(
            initialDelayString = "${clutch.insights.reports.upkeep-interval:PT1H}",
            fixedDelayString = "${clutch.insights.reports.upkeep-interval:PT1H}")
    void removeOld() {
        var more = true;
        while (more) {
            more = upkeep.removeBatch();
        }
    }

    @Override
    public void destroy() {
        stopping = true;
        // Without anything to give back there is no reason to ask a database that may be stopping, too.
        if (!claims.isEmpty()) {
            ledger.giveBack(claims.keySet());
        }
    }

    private void start(ReportRun run) {
        var claim = run.claimId();
        if (claim == null) {
            throw new IllegalStateException("A run that is made has a claim");
        }
        claims.put(run.id(), claim);
        Thread.ofVirtual().name("report-" + run.id()).start(() -> {
            try {
                making.make(run);
            } catch (RuntimeException failure) {
                // The lease runs out, and the run begins anew.
                LOG.error("The end of report run {} could not be noted.", run.id(), failure);
            } finally {
                claims.remove(run.id());
            }
        });
    }
}
