package com.clutch.insights.application.report;

import com.clutch.insights.application.report.ReportQueries.Overview;
import com.clutch.insights.application.report.ReportQueries.ReportFilter;
import com.clutch.insights.application.report.ReportQueries.RunFilter;
import com.clutch.insights.domain.report.ReportFormat;
import com.clutch.insights.domain.report.ReportKind;
import com.clutch.insights.domain.report.ReportStatus;
import com.clutch.insights.domain.report.Reports;
import com.clutch.insights.domain.report.RunState;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets each see the reports that are for them. */
@Service
public class ReportReading {

    private static final Duration LATELY = Duration.ofDays(30);

    private final Reports reports;
    private final ReportQueries queries;
    private final Catalogue catalogue;
    private final Clock clock;

    ReportReading(Reports reports, ReportQueries queries, Catalogue catalogue, Clock clock) {
        this.reports = reports;
        this.queries = queries;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * A type of report as it is offered.
     *
     * @param columns of its section, empty when it has several
     * @param permissions that are needed to see it
     */
    public record Offer(
            String id,
            String name,
            String description,
            ReportKind type,
            List<String> metrics,
            List<String> columns,
            List<String> filters,
            List<String> permissions,
            boolean builtIn,
            long usageCount) {}

    /** The reports the actor sees. */
    public ReportFilter visible(
            boolean mine,
            @Nullable ReportKind kind,
            @Nullable String category,
            @Nullable ReportStatus status,
            @Nullable Boolean template,
            Actor actor) {
        return new ReportFilter(viewer(actor), mine ? actor.id() : null, kind, category, status, template);
    }

    /** The runs the actor sees. */
    public RunFilter visible(
            @Nullable UUID reportId, @Nullable RunState status, @Nullable ReportFormat format, Actor actor) {
        return new RunFilter(viewer(actor), reportId, status, format);
    }

    /**
     * One report.
     *
     * @throws DomainException when there is none that the actor sees
     */
    public ReportView report(UUID id, Actor actor) {
        check(id, actor);
        return queries.find(id).orElseThrow(() -> DomainException.notFound("report", id));
    }

    /**
     * One run.
     *
     * @throws DomainException when there is none that the actor sees
     */
    public RunView run(UUID id, Actor actor) {
        var run = queries.run(id).orElseThrow(() -> DomainException.notFound("run", id));
        check(run.reportId(), actor);
        return run;
    }

    /** What the actor may have made without defining it. */
    public List<Offer> offers(Actor actor) {
        return catalogue.types().stream()
                .filter(type -> catalogue.permissions(type.sections()).stream().allMatch(actor::may))
                .map(this::offer)
                .toList();
    }

    /** How much was made in the last 30 days of what the actor sees. */
    public Overview overview(Actor actor) {
        return queries.overview(viewer(actor), clock.instant().minus(LATELY));
    }

    private Offer offer(ReportType type) {
        var sections =
                type.sections().stream().<Dataset<?>>map(catalogue::dataset).toList();
        return new Offer(
                type.name(),
                type.title(),
                type.description(),
                type.kind(),
                type.sections(),
                sections.size() > 1
                        ? List.of()
                        : sections.getFirst().columns().stream()
                                .map(Column::name)
                                .toList(),
                sections.stream()
                        .flatMap(dataset ->
                                java.util.stream.Stream.concat(dataset.numbers().stream(), dataset.texts().stream()))
                        .distinct()
                        .sorted()
                        .toList(),
                List.copyOf(catalogue.permissions(type.sections())),
                true,
                0);
    }

    private void check(UUID reportId, Actor actor) {
        ReportAccess.visible(
                reports.find(reportId).orElseThrow(() -> DomainException.notFound("report", reportId)), actor);
    }

    private static @Nullable UUID viewer(Actor actor) {
        return ReportAccess.seesAll(actor) ? null : actor.id();
    }
}
