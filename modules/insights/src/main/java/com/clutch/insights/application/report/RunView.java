package com.clutch.insights.application.report;

import com.clutch.insights.domain.report.Manifest;
import com.clutch.insights.domain.report.ReportFormat;
import com.clutch.insights.domain.report.RunState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One making of a report as clients read it.
 *
 * @param percent how far it is, 0 to 100; 100 only when the file is whole
 * @param rows that were read so far
 * @param expectedRows in the end, as far as it is known
 * @param attempt how often it was begun
 * @param scheduledFor the moment it was planned for, null when somebody asked
 * @param error why it could not be made, null when nothing went wrong
 * @param manifest what the file holds, null when there is no whole file
 * @param expiresAt when the file goes, null when there is none
 * @param downloadUrl where the file is, null when there is none
 */
public record RunView(
        UUID id,
        UUID reportId,
        String name,
        List<String> sections,
        ReportFormat format,
        RunState status,
        int percent,
        long rows,
        long expectedRows,
        long bytes,
        int attempt,
        Requester requestedBy,
        Instant requestedAt,
        @Nullable Instant scheduledFor,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String error,
        @Nullable Manifest manifest,
        @Nullable Instant expiresAt,
        String statusUrl,
        @Nullable String downloadUrl) {

    /** An account and its e-mail address. */
    public record Requester(UUID id, String email) {}

    /** Where a run is looked at. */
    public static String statusPath(UUID runId) {
        return "/api/v1/reports/runs/" + runId;
    }

    /** Where the file of a run is taken away. */
    public static String downloadPath(UUID runId) {
        return statusPath(runId) + "/download";
    }

    /** How far a run in a state is when so many of the expected rows were read. */
    public static int percent(RunState state, long rows, long expected) {
        return switch (state) {
            case COMPLETED -> 100;
            case RUNNING -> expected == 0 ? 0 : (int) Math.min(99, 100 * rows / expected);
            default -> 0;
        };
    }
}
