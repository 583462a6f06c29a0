package com.clutch.app.demo;

import com.clutch.audit.application.EntryFilter;
import com.clutch.audit.application.TrailReading;
import com.clutch.insights.application.report.ReportDefinitions;
import com.clutch.insights.application.report.ReportMaking;
import com.clutch.insights.application.report.ReportQueries;
import com.clutch.insights.application.report.ReportQueries.ReportFilter;
import com.clutch.insights.application.report.ReportRequests;
import com.clutch.insights.application.report.ReportScheduling;
import com.clutch.insights.application.report.ReportView;
import com.clutch.insights.application.report.ReportWish;
import com.clutch.insights.application.report.RunLedger;
import com.clutch.insights.application.report.ScheduleWish;
import com.clutch.insights.domain.report.Frequency;
import com.clutch.kernel.PageRequest;
import org.jspecify.annotations.Nullable;

/** What the board wants to see: a report on each month from the third last on, and that somebody looks into the audit trail. */
final class Board implements Department {

    private static final int REPORTS_SINCE = 70;
    private static final int EARLIEST = 12;
    private static final int AUDIT_EVERY = 28;
    private static final EntryFilter SECURITY = new EntryFilter(
            EntryFilter.Scope.SECURITY, null, null, null, null, null, null, null, null, null, null, null);

    private final ReportDefinitions definitions;
    private final ReportRequests requests;
    private final ReportScheduling scheduling;
    private final ReportQueries reports;
    private final RunLedger ledger;
    private final ReportMaking making;
    private final TrailReading trail;
    private final People people;
    private final int reportsFrom;

    Board(
            ReportDefinitions definitions,
            ReportRequests requests,
            ReportScheduling scheduling,
            ReportQueries reports,
            RunLedger ledger,
            ReportMaking making,
            TrailReading trail,
            People people,
            DemoSettings settings) {
        this.definitions = definitions;
        this.requests = requests;
        this.scheduling = scheduling;
        this.reports = reports;
        this.ledger = ledger;
        this.making = making;
        this.trail = trail;
        this.people = people;
        this.reportsFrom = Math.max(EARLIEST, settings.days() - REPORTS_SINCE);
    }

    @Override
    public void plan(Agenda day) {
        if (day.index() == reportsFrom) {
            day.at(11, 20, this::order);
        }
        if (day.index() > reportsFrom && day.day().getDayOfMonth() == 1) {
            day.at(6, 5, this::makeDue);
        }
        if (day.index() % AUDIT_EVERY == 8) {
            day.at(15, 10, () -> trail.list(SECURITY, PageRequest.first(50), people.as("security_manager", 0)));
        }
    }

    /** A copy of each template; that for the board is made every month. */
    private void order() {
        var by = people.founder();
        var templates = reports.reports(new ReportFilter(null, null, null, null, null, true), PageRequest.first(20));
        for (var template : templates.items()) {
            var monthly =
                    template.category().equals("board") ? new ScheduleWish(Frequency.MONTHLY, null, null, null) : null;
            var copy = definitions.define(wish(template, monthly), template.id(), false, by);
            requests.make(copy.id(), by);
            make();
        }
    }

    private static ReportWish wish(ReportView template, @Nullable ScheduleWish schedule) {
        return new ReportWish(template.name(), null, null, null, null, null, null, null, null, schedule, null, true);
    }

    private void makeDue() {
        while (scheduling.startBatch()) {
            // Batch by batch.
        }
        make();
    }

    private void make() {
        for (var run = ledger.claim(); run.isPresent(); run = ledger.claim()) {
            making.make(run.get());
        }
    }
}
