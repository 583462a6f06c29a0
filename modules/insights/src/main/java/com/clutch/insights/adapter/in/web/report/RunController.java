package com.clutch.insights.adapter.in.web.report;

import com.clutch.insights.application.report.ReportQueries;
import com.clutch.insights.application.report.ReportReading;
import com.clutch.insights.application.report.ReportRequests;
import com.clutch.insights.application.report.RunView;
import com.clutch.insights.domain.report.ReportFormat;
import com.clutch.insights.domain.report.RunState;
import com.clutch.kernel.Actor;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The makings of reports. */
@RestController
@RequestMapping("/api/v1/reports")
class RunController {

    private final ReportRequests requests;
    private final ReportReading reading;
    private final ReportQueries queries;
    private final ZoneId zone;

    RunController(
            ReportRequests requests,
            ReportReading reading,
            ReportQueries queries,
            @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.requests = requests;
        this.reading = reading;
        this.queries = queries;
        this.zone = zone;
    }

    /**
     * A report that is to be made.
     *
     * @param id of the report
     * @param runId of the making
     * @param statusUrl where to look how far it is
     */
    record Accepted(UUID id, UUID runId, String name, RunState status, String statusUrl) {}

    @PostMapping("/generate")
    @RequiresPermission("generate_reports")
    Answer<Accepted> generate(@Valid @RequestBody ReportBody body, Actor actor) {
        var wish = body.wish(null, zone);
        return accepted(
                body.reportId() != null && wish.type() == null
                        ? requests.make(body.reportId(), actor)
                        : requests.make(wish, body.templateId(), actor));
    }

    // The variable has the name that it has where a report is read: two names for one path are two paths to a client.
    @PostMapping("/{id}")
    @RequiresPermission("generate_reports")
    Answer<Accepted> generate(
            @PathVariable("id") @Size(max = 60) String type,
            @Valid @RequestBody(required = false) @Nullable ReportBody body,
            Actor actor) {
        return accepted(requests.make((body == null ? ReportBody.empty() : body).wish(type, zone), null, actor));
    }

    @PostMapping("/{id}/generate")
    @RequiresPermission("generate_reports")
    Answer<Accepted> generateAgain(@PathVariable UUID id, Actor actor) {
        return accepted(requests.make(id, actor));
    }

    @GetMapping("/{id}/runs")
    @RequiresPermission("view_reports")
    Listing<RunView> runsOf(@PathVariable UUID id, PageRequest page, Actor actor) {
        reading.report(id, actor);
        return listing(id, null, null, page, actor);
    }

    @GetMapping("/runs")
    @RequiresPermission("view_reports")
    Listing<RunView> runs(
            @RequestParam(required = false) @Nullable UUID reportId,
            @RequestParam(required = false) @Nullable RunState status,
            @RequestParam(required = false) @Nullable ReportFormat format,
            PageRequest page,
            Actor actor) {
        return listing(reportId, status, format, page, actor);
    }

    @GetMapping("/runs/{id}")
    @RequiresPermission("view_reports")
    RunView run(@PathVariable UUID id, Actor actor) {
        return reading.run(id, actor);
    }

    @PostMapping("/runs/{id}/cancel")
    @RequiresPermission("generate_reports")
    RunView cancel(@PathVariable UUID id, Actor actor) {
        return requests.cancel(id, actor);
    }

    @DeleteMapping("/runs/{id}")
    @RequiresPermission("generate_reports")
    Removed removeFile(@PathVariable UUID id, Actor actor) {
        return new Removed(requests.removeFile(id, actor));
    }

    private Listing<RunView> listing(
            @Nullable UUID reportId,
            @Nullable RunState status,
            @Nullable ReportFormat format,
            PageRequest page,
            Actor actor) {
        var filter = reading.visible(reportId, status, format, actor);
        return Listing.of(
                page, RunView.class, () -> queries.runs(filter, page), sink -> queries.forEachRun(filter, page, sink));
    }

    private static Answer<Accepted> accepted(RunView run) {
        return Answer.of(new Accepted(run.reportId(), run.id(), run.name(), run.status(), run.statusUrl()))
                .status(202)
                .header("Location", run.statusUrl())
                .message("The report is being made.");
    }
}
