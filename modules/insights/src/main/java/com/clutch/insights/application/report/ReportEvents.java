package com.clutch.insights.application.report;

import com.clutch.events.Change;
import com.clutch.events.insights.ReportChanged;
import com.clutch.events.insights.ReportFailed;
import com.clutch.events.insights.ReportReady;
import com.clutch.events.insights.ReportRequested;
import com.clutch.events.insights.ReportState;
import com.clutch.insights.domain.report.Manifest;
import com.clutch.insights.domain.report.Report;
import com.clutch.insights.domain.report.ReportPeriod;
import com.clutch.insights.domain.report.ReportRun;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to reports. */
@Component
class ReportEvents {

    private final EventPublisher publisher;

    ReportEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(@Nullable Report before, Report after, Change change, Actor actor) {
        var state = state(after);
        publisher.publish(new ReportChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                change,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    ReportChanged snapshot(Report report, Actor actor) {
        return new ReportChanged(
                publisher.header(actor), report.id(), report.version(), Change.SNAPSHOT, state(report), List.of());
    }

    void requested(ReportRun run, Actor actor) {
        publisher.publish(new ReportRequested(
                publisher.header(actor),
                run.reportId(),
                run.id(),
                run.name(),
                run.content().sections(),
                word(run.content().format()),
                run.scheduledFor()));
    }

    void ready(ReportRun run, Manifest manifest) {
        publisher.publish(new ReportReady(
                publisher.header(maker(run)),
                run.reportId(),
                run.id(),
                run.name(),
                word(run.content().format()),
                manifest.rows(),
                manifest.bytes(),
                manifest.sha256(),
                RunView.downloadPath(run.id()),
                run.recipients()));
    }

    void failed(ReportRun run, String reason) {
        publisher.publish(new ReportFailed(
                publisher.header(maker(run)), run.reportId(), run.id(), run.name(), reason, run.recipients()));
    }

    private static Actor maker(ReportRun run) {
        return Actor.system("report-making", run.id().toString());
    }

    private static ReportState state(Report report) {
        return new ReportState(
                report.id(),
                report.name(),
                report.description(),
                word(report.kind()),
                report.category(),
                report.content().sections(),
                period(report.content().period()),
                word(report.content().format()),
                word(report.schedule().frequency()),
                report.schedule().cron(),
                report.schedule().zone().getId(),
                report.recipients(),
                report.shared(),
                report.template(),
                report.ownerId(),
                report.createdAt());
    }

    private static String period(ReportPeriod period) {
        return period.from() == null ? period.word() : period.from() + ".." + period.to();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
