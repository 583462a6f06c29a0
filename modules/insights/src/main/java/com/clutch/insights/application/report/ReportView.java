package com.clutch.insights.application.report;

import com.clutch.insights.domain.report.Frequency;
import com.clutch.insights.domain.report.ReportFormat;
import com.clutch.insights.domain.report.ReportKind;
import com.clutch.insights.domain.report.ReportStatus;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as clients read it.
 *
 * @param metrics names of its sections, once more beside the parameters
 * @param recipients e-mail addresses that are told when it is made
 * @param usageCount how often it was made or copied
 * @param generatedAt when its newest file was made, null when there is none
 * @param generatedBy e-mail address of whoever asked for that
 * @param fileUrl where the newest file is, null when there is none
 */
public record ReportView(
        UUID id,
        String name,
        String description,
        ReportKind type,
        String category,
        ReportStatus status,
        Owner createdBy,
        Plan schedule,
        Parameters parameters,
        Results results,
        ReportFormat format,
        List<String> metrics,
        List<String> recipients,
        boolean shared,
        boolean template,
        long usageCount,
        @Nullable Instant generatedAt,
        @Nullable String generatedBy,
        @Nullable String fileUrl,
        long version,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** Whose it is; the name is the e-mail address when no name is known. */
    public record Owner(UUID id, String name, String email) {}

    /** When it is made by itself; next and last are null when there is no such time. */
    public record Plan(
            Frequency frequency,
            @Nullable String cron,
            String timeZone,
            @Nullable Instant nextRun,
            @Nullable Instant lastRun) {}

    /**
     * What it shows.
     *
     * @param dateRange both ends, null for a period that moves along
     * @param period its word, such as 30d
     * @param groupBy always empty: the sections say how they are grouped
     */
    public record Parameters(
            DateRange dateRange,
            String period,
            Map<String, String> filters,
            List<String> groupBy,
            List<String> metrics,
            List<String> columns) {}

    /** Days from one to another, both included; null when they move along. */
    public record DateRange(
            @Nullable LocalDate start, @Nullable LocalDate end) {}

    /** The newest file; zero and null when there is none. */
    public record Results(
            long totalRecords,
            @Nullable Instant generatedAt,
            long fileSize,
            @Nullable String downloadUrl,
            @Nullable String sha256) {}
}
