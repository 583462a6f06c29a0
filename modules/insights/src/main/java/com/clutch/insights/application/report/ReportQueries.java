package com.clutch.insights.application.report;

import com.clutch.insights.domain.report.ReportFormat;
import com.clutch.insights.domain.report.ReportKind;
import com.clutch.insights.domain.report.ReportStatus;
import com.clutch.insights.domain.report.RunState;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads reports and their runs. */
public interface ReportQueries {

    /** One report. */
    Optional<ReportView> find(UUID id);

    /** Reports. */
    Page<ReportView> reports(ReportFilter filter, PageRequest page);

    /** Every row of the same list. */
    void forEachReport(ReportFilter filter, PageRequest page, Consumer<? super ReportView> sink);

    /** One run. */
    Optional<RunView> run(UUID id);

    /** Runs. */
    Page<RunView> runs(RunFilter filter, PageRequest page);

    /** Every row of the same list. */
    void forEachRun(RunFilter filter, PageRequest page, Consumer<? super RunView> sink);

    /** Runs of a report that have files. */
    List<UUID> fileRuns(UUID reportId);

    /** The newest run of a report that has a file. */
    Optional<UUID> newestFile(UUID reportId);

    /** The claim under which the file of a run is stored; empty when there is no whole file. */
    Optional<UUID> fileClaim(UUID runId);

    /** How much is made. */
    Overview overview(@Nullable UUID viewer, Instant since);

    /**
     * Which reports; null is no condition.
     *
     * @param viewer only those that are shared or of this account
     * @param owner only those of this account
     * @param template only templates, or only the others
     */
    record ReportFilter(
            @Nullable UUID viewer,
            @Nullable UUID owner,
            @Nullable ReportKind kind,
            @Nullable String category,
            @Nullable ReportStatus status,
            @Nullable Boolean template) {}

    /**
     * Which runs; null is no condition.
     *
     * @param viewer only those of reports that are shared or of this account
     */
    record RunFilter(
            @Nullable UUID viewer,
            @Nullable UUID reportId,
            @Nullable RunState status,
            @Nullable ReportFormat format) {}

    /**
     * How much is made.
     *
     * @param reports that are defined, templates not counted
     * @param byStatus reports by status
     * @param runs that were asked for since the moment, by state
     * @param rows in the files of those
     * @param bytes of the files of those
     * @param averageSeconds from beginning to end, null when none was made
     */
    record Overview(
            long reports,
            Map<String, Long> byStatus,
            Map<String, Long> runs,
            long rows,
            long bytes,
            @Nullable Double averageSeconds,
            Instant since) {}
}
