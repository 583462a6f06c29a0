package com.clutch.insights.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One making of a report.
 *
 * @param content as it was when it was asked for
 * @param day that the period counts from, in the time zone of the company
 * @param attempt how often somebody has begun to make it
 * @param claimId of whoever makes or made it, null while it waits for the first time
 * @param scheduledFor the moment it was planned for, null when somebody asked
 */
public record ReportRun(
        UUID id,
        UUID reportId,
        String name,
        ReportContent content,
        LocalDate day,
        List<String> recipients,
        RunState state,
        int attempt,
        @Nullable UUID claimId,
        UUID requestedBy,
        String requestedName,
        Instant requestedAt,
        @Nullable Instant scheduledFor) {

    /** A making that waits. */
    public static ReportRun waiting(
            UUID id,
            Report report,
            LocalDate day,
            UUID requestedBy,
            String requestedName,
            Instant now,
            @Nullable Instant scheduledFor) {
        return new ReportRun(
                id,
                report.id(),
                report.name(),
                report.content(),
                day,
                report.recipients(),
                RunState.QUEUED,
                0,
                null,
                requestedBy,
                requestedName,
                now,
                scheduledFor);
    }
}
