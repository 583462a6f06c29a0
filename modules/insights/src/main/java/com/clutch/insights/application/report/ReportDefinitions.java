package com.clutch.insights.application.report;

import com.clutch.events.Change;
import com.clutch.insights.domain.report.Report;
import com.clutch.insights.domain.report.ReportContent;
import com.clutch.insights.domain.report.ReportFormat;
import com.clutch.insights.domain.report.ReportPeriod;
import com.clutch.insights.domain.report.ReportRuns;
import com.clutch.insights.domain.report.Reports;
import com.clutch.insights.domain.report.RunState;
import com.clutch.insights.domain.report.Schedule;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Defines reports and templates. */
@Service
public class ReportDefinitions {

    private static final String USUAL_TYPE = "custom";
    private static final String USUAL_PERIOD = "30d";

    private final Reports reports;
    private final ReportRuns runs;
    private final ReportQueries queries;
    private final Catalogue catalogue;
    private final ReportEvents events;
    private final Clock clock;
    private final ZoneId zone;

    ReportDefinitions(
            Reports reports,
            ReportRuns runs,
            ReportQueries queries,
            Catalogue catalogue,
            ReportEvents events,
            Clock clock,
            @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.reports = reports;
        this.runs = runs;
        this.queries = queries;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Defines a report.
     *
     * @param model report or template that gives what the wish does not say, null for none
     * @param template whether it is there to be copied
     * @throws DomainException when the wish makes no sense, or the actor may not see what it shows
     */
    @Transactional
    public ReportView define(ReportWish wish, @Nullable UUID model, boolean template, Actor actor) {
        return queries.find(add(wish, model, template, actor).id()).orElseThrow();
    }

    /** The same within a use case that goes on with it. */
    Report add(ReportWish wish, @Nullable UUID model, boolean template, Actor actor) {
        var now = clock.instant();
        var source = model == null
                ? null
                : ReportAccess.visible(
                        reports.find(model).orElseThrow(() -> DomainException.notFound("report", model)), actor);
        var type = catalogue.type(
                wish.type() != null
                        ? wish.type()
                        : source == null ? USUAL_TYPE : source.kind().name());
        var content = source != null && wish.type() == null
                ? content(wish, source.content(), source.content().sections())
                : content(wish, null, type.sections());
        var report = new Report(
                Ids.at(now),
                wish.name() != null ? wish.name().strip() : source != null ? source.name() : type.title(),
                wish.description() != null ? wish.description() : source != null ? source.description() : "",
                type.kind(),
                wish.category() != null
                        ? wish.category().strip()
                        : source != null
                                ? source.category()
                                : type.kind().name().toLowerCase(java.util.Locale.ROOT),
                content,
                wish.schedule() == null ? Schedule.none(zone) : wish.schedule().from(now, zone),
                wish.recipients() == null ? List.of() : wish.recipients(),
                wish.shared() != null && wish.shared(),
                template,
                actor.id(),
                actor.name(),
                1,
                now,
                now);
        check(report.content(), actor);
        reports.add(report);
        if (source != null) {
            reports.used(source.id());
        }
        reports.settle(report.id());
        events.changed(null, report, Change.CHANGED, actor);
        return report;
    }

    /**
     * Defines a report otherwise. What is being made is made as it was asked for.
     *
     * @throws DomainException when there is none, it is somebody else's, or the wish makes no sense
     */
    @Transactional
    public ReportView change(UUID id, ExpectedVersion expected, ReportWish wish, Actor actor) {
        var before = lock(id, actor);
        expected.check(before.version(), () -> queries.find(id).orElseThrow());
        var now = clock.instant();
        var type = wish.type() == null ? null : catalogue.type(wish.type());
        var after = new Report(
                id,
                wish.name() == null ? before.name() : wish.name().strip(),
                wish.description() == null ? before.description() : wish.description(),
                type == null ? before.kind() : type.kind(),
                wish.category() == null ? before.category() : wish.category().strip(),
                type == null
                        ? content(wish, before.content(), before.content().sections())
                        : content(wish, before.content(), type.sections()),
                wish.schedule() == null ? before.schedule() : wish.schedule().from(now, zone),
                wish.recipients() == null ? before.recipients() : wish.recipients(),
                wish.shared() == null ? before.shared() : wish.shared(),
                before.template(),
                before.ownerId(),
                before.ownerName(),
                before.version() + 1,
                before.createdAt(),
                now);
        check(after.content(), actor);
        reports.replace(after);
        reports.settle(id);
        events.changed(before, after, Change.CHANGED, actor);
        return queries.find(id).orElseThrow();
    }

    /**
     * Removes a report; what is being made is stopped, and its files go.
     *
     * @throws DomainException when there is none, or it is somebody else's
     */
    @Transactional
    public UUID remove(UUID id, ExpectedVersion expected, Actor actor) {
        var report = lock(id, actor);
        expected.check(report.version(), () -> queries.find(id).orElseThrow());
        var now = clock.instant();
        runs.openOf(id).forEach(run -> runs.end(run.id(), RunState.CANCELLED, null, now));
        queries.fileRuns(id).forEach(run -> runs.removeFile(run, now));
        reports.remove(id, now);
        events.changed(report, report, Change.DELETED, actor);
        return id;
    }

    private Report lock(UUID id, Actor actor) {
        return ReportAccess.own(reports.lock(id).orElseThrow(() -> DomainException.notFound("report", id)), actor);
    }

    private void check(ReportContent content, Actor actor) {
        catalogue.check(content, LocalDate.ofInstant(clock.instant(), zone));
        catalogue.checkAllowed(content.sections(), actor);
    }

    private static ReportContent content(ReportWish wish, @Nullable ReportContent before, List<String> sections) {
        var shown = wish.sections() == null || wish.sections().isEmpty() ? sections : wish.sections();
        // Columns and filters belong to what is shown.
        var same = before != null && before.sections().equals(shown) ? before : null;
        return new ReportContent(
                shown,
                wish.columns() != null ? wish.columns() : same != null ? same.columns() : List.of(),
                wish.filters() != null ? wish.filters() : same != null ? same.filters() : Map.of(),
                wish.period() != null
                        ? wish.period()
                        : before != null ? before.period() : ReportPeriod.of(USUAL_PERIOD),
                wish.format() != null ? wish.format() : before != null ? before.format() : ReportFormat.PDF);
    }
}
