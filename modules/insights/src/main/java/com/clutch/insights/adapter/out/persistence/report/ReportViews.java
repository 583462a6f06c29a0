package com.clutch.insights.adapter.out.persistence.report;

import static com.clutch.insights.jooq.Tables.ACCOUNT;
import static com.clutch.insights.jooq.Tables.REPORT;
import static com.clutch.insights.jooq.Tables.REPORT_RUN;

import com.clutch.insights.application.report.ReportView;
import com.clutch.insights.application.report.ReportView.DateRange;
import com.clutch.insights.application.report.ReportView.Owner;
import com.clutch.insights.application.report.ReportView.Parameters;
import com.clutch.insights.application.report.ReportView.Plan;
import com.clutch.insights.application.report.ReportView.Results;
import com.clutch.insights.application.report.RunView;
import com.clutch.insights.domain.report.Frequency;
import com.clutch.insights.domain.report.ReportFormat;
import com.clutch.insights.domain.report.ReportKind;
import com.clutch.insights.domain.report.ReportStatus;
import com.clutch.insights.domain.report.RunState;
import java.util.List;
import org.jooq.Record;

/** Turns rows into what clients read. */
final class ReportViews {

    private ReportViews() {}

    static ReportView report(Record row) {
        var sections = List.of(row.get(REPORT.SECTIONS));
        var fileRun = row.get(REPORT.FILE_RUN_ID);
        var name = row.get(ACCOUNT.NAME);
        var url = fileRun == null ? null : RunView.downloadPath(fileRun);
        var madeAt = row.get(REPORT_RUN.FINISHED_AT);
        var rows = row.get(REPORT_RUN.ROW_COUNT);
        var bytes = row.get(REPORT_RUN.BYTE_COUNT);
        return new ReportView(
                row.get(REPORT.ID),
                row.get(REPORT.NAME),
                row.get(REPORT.DESCRIPTION),
                ReportKind.valueOf(row.get(REPORT.KIND)),
                row.get(REPORT.CATEGORY),
                ReportStatus.valueOf(row.get(REPORT.STATUS)),
                new Owner(
                        row.get(REPORT.OWNER_ID),
                        name == null || name.isBlank() ? row.get(REPORT.OWNER_NAME) : name,
                        row.get(REPORT.OWNER_NAME)),
                new Plan(
                        Frequency.valueOf(row.get(REPORT.FREQUENCY)),
                        row.get(REPORT.CRON),
                        row.get(REPORT.ZONE),
                        row.get(REPORT.NEXT_RUN_AT),
                        row.get(REPORT.LAST_RUN_AT)),
                new Parameters(
                        new DateRange(row.get(REPORT.PERIOD_FROM), row.get(REPORT.PERIOD_TO)),
                        row.get(REPORT.PERIOD),
                        ReportRows.filters(row.get(REPORT.FILTERS)),
                        List.of(),
                        sections,
                        List.of(row.get(REPORT.COLUMNS))),
                new Results(
                        rows == null ? 0 : rows, madeAt, bytes == null ? 0 : bytes, url, row.get(REPORT_RUN.SHA256)),
                ReportFormat.valueOf(row.get(REPORT.FORMAT)),
                sections,
                List.of(row.get(REPORT.RECIPIENTS)),
                row.get(REPORT.SHARED),
                row.get(REPORT.TEMPLATE),
                row.get(REPORT.USAGE_COUNT),
                madeAt,
                row.get(REPORT_RUN.REQUESTED_NAME),
                url,
                row.get(REPORT.VERSION),
                row.get(REPORT.CREATED_AT),
                row.get(REPORT.UPDATED_AT));
    }

    static RunView run(Record row) {
        var id = row.get(REPORT_RUN.ID);
        var state = RunState.valueOf(row.get(REPORT_RUN.STATE));
        var hasFile = state == RunState.COMPLETED && row.get(REPORT_RUN.REMOVED_AT) == null;
        return new RunView(
                id,
                row.get(REPORT_RUN.REPORT_ID),
                row.get(REPORT_RUN.NAME),
                List.of(row.get(REPORT_RUN.SECTIONS)),
                ReportFormat.valueOf(row.get(REPORT_RUN.FORMAT)),
                state,
                RunView.percent(state, row.get(REPORT_RUN.ROW_COUNT), row.get(REPORT_RUN.EXPECTED_ROWS)),
                row.get(REPORT_RUN.ROW_COUNT),
                row.get(REPORT_RUN.EXPECTED_ROWS),
                row.get(REPORT_RUN.BYTE_COUNT),
                row.get(REPORT_RUN.ATTEMPT),
                new RunView.Requester(row.get(REPORT_RUN.REQUESTED_BY), row.get(REPORT_RUN.REQUESTED_NAME)),
                row.get(REPORT_RUN.REQUESTED_AT),
                row.get(REPORT_RUN.SCHEDULED_FOR),
                row.get(REPORT_RUN.STARTED_AT),
                row.get(REPORT_RUN.FINISHED_AT),
                row.get(REPORT_RUN.ERROR),
                ReportRows.manifest(row.get(REPORT_RUN.MANIFEST)),
                hasFile ? row.get(REPORT_RUN.EXPIRES_AT) : null,
                RunView.statusPath(id),
                hasFile ? RunView.downloadPath(id) : null);
    }
}
