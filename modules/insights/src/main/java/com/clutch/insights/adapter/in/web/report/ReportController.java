package com.clutch.insights.adapter.in.web.report;

import com.clutch.insights.application.report.ReportDefinitions;
import com.clutch.insights.application.report.ReportQueries;
import com.clutch.insights.application.report.ReportQueries.Overview;
import com.clutch.insights.application.report.ReportReading;
import com.clutch.insights.application.report.ReportReading.Offer;
import com.clutch.insights.application.report.ReportView;
import com.clutch.insights.domain.report.ReportKind;
import com.clutch.insights.domain.report.ReportStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports and templates. */
@RestController
@RequestMapping("/api/v1/reports")
class ReportController {

    private final ReportDefinitions definitions;
    private final ReportReading reading;
    private final ReportQueries queries;
    private final ZoneId zone;

    ReportController(
            ReportDefinitions definitions,
            ReportReading reading,
            ReportQueries queries,
            @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.definitions = definitions;
        this.reading = reading;
        this.queries = queries;
        this.zone = zone;
    }

    @GetMapping
    @RequiresPermission("view_reports")
    Listing<ReportView> list(
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable ReportKind type,
            @RequestParam(required = false) @Size(max = 100) @Nullable String category,
            @RequestParam(required = false) @Nullable ReportStatus status,
            @RequestParam(required = false) @Nullable Boolean template,
            PageRequest page,
            Actor actor) {
        return listing(mine, type, category, status, template, page, actor);
    }

    @PostMapping
    @RequiresPermission("generate_reports")
    Answer<ReportView> define(@Valid @RequestBody ReportBody body, Actor actor) {
        return created(definitions.define(body.wish(null, zone), body.model(), false, actor));
    }

    @GetMapping("/templates")
    @RequiresPermission("view_reports")
    Listing<ReportView> templates(
            @RequestParam(required = false) @Nullable ReportKind type,
            @RequestParam(required = false) @Size(max = 100) @Nullable String category,
            PageRequest page,
            Actor actor) {
        return listing(false, type, category, null, true, page, actor);
    }

    @PostMapping("/templates")
    @RequiresPermission("generate_reports")
    Answer<ReportView> defineTemplate(@Valid @RequestBody ReportBody body, Actor actor) {
        return created(definitions.define(body.wish(null, zone), body.model(), true, actor));
    }

    @GetMapping("/types")
    @RequiresPermission("view_reports")
    List<Offer> types(Actor actor) {
        return reading.offers(actor);
    }

    @GetMapping("/analytics/overview")
    @RequiresPermission("view_reports")
    Overview overview(Actor actor) {
        return reading.overview(actor);
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_reports")
    ReportView find(@PathVariable UUID id, Actor actor) {
        return reading.report(id, actor);
    }

    @PutMapping("/{id}")
    @RequiresPermission("generate_reports")
    ReportView change(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody ReportBody body, Actor actor) {
        return definitions.change(id, expected, body.wish(null, zone), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("generate_reports")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return new Removed(definitions.remove(id, expected, actor));
    }

    private Listing<ReportView> listing(
            boolean mine,
            @Nullable ReportKind type,
            @Nullable String category,
            @Nullable ReportStatus status,
            @Nullable Boolean template,
            PageRequest page,
            Actor actor) {
        var filter = reading.visible(mine, type, category, status, template, actor);
        return Listing.of(
                page,
                ReportView.class,
                () -> queries.reports(filter, page),
                sink -> queries.forEachReport(filter, page, sink));
    }

    private static Answer<ReportView> created(ReportView report) {
        return Answer.created("/api/v1/reports/" + report.id(), report);
    }
}
