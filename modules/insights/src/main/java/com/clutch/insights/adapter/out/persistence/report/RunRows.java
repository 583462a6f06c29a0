package com.clutch.insights.adapter.out.persistence.report;

import com.clutch.insights.domain.report.ReportRun;
import com.clutch.insights.domain.report.RunState;
import com.clutch.insights.jooq.tables.records.ReportRunRecord;
import java.util.List;

/** Turns runs into rows and back. */
final class RunRows {

    private RunRows() {}

    static ReportRunRecord row(ReportRun run) {
        var row = new ReportRunRecord();
        row.setId(run.id());
        row.setReportId(run.reportId());
        row.setName(run.name());
        row.setSections(ReportRows.array(run.content().sections()));
        row.setColumns(ReportRows.array(run.content().columns()));
        row.setFilters(ReportRows.json(run.content().filters()));
        row.setPeriod(run.content().period().word());
        row.setPeriodFrom(run.content().period().from());
        row.setPeriodTo(run.content().period().to());
        row.setDay(run.day());
        row.setFormat(run.content().format().name());
        row.setRecipients(ReportRows.array(run.recipients()));
        row.setState(run.state().name());
        row.setRequestedBy(run.requestedBy());
        row.setRequestedName(run.requestedName());
        row.setRequestedAt(run.requestedAt());
        row.setScheduledFor(run.scheduledFor());
        return row;
    }

    static ReportRun run(ReportRunRecord row) {
        return new ReportRun(
                row.getId(),
                row.getReportId(),
                row.getName(),
                ReportRows.content(
                        row.getSections(),
                        row.getColumns(),
                        row.getFilters(),
                        row.getPeriod(),
                        row.getPeriodFrom(),
                        row.getPeriodTo(),
                        row.getFormat()),
                row.getDay(),
                List.of(row.getRecipients()),
                RunState.valueOf(row.getState()),
                row.getAttempt(),
                row.getClaimId(),
                row.getRequestedBy(),
                row.getRequestedName(),
                row.getRequestedAt(),
                row.getScheduledFor());
    }
}
