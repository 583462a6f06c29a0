package com.clutch.audit.application;

import com.clutch.audit.application.FigureQueries.ActionCount;
import com.clutch.audit.application.FigureQueries.AlertCounts;
import com.clutch.audit.application.FigureQueries.UserCount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The trail in figures, over a period.
 *
 * @param successRate share of entries that did not fail, 0 to 1; 1 without entries
 * @param waiting entries that are not in these sums yet because they have no seal
 * @param asOf moment of the figures (UTC)
 */
public record TrailStatistics(
        LocalDate from,
        LocalDate to,
        long totalEvents,
        long failures,
        double successRate,
        long activeUsers,
        Map<String, Long> byCategory,
        Map<String, Long> bySeverity,
        Map<String, Long> byOutcome,
        Map<String, Long> byModule,
        Map<LocalDate, Long> byDay,
        List<ActionCount> topActions,
        List<UserCount> topUsers,
        AlertCounts alerts,
        long unresolvedCriticalEvents,
        long blockedAddresses,
        long waiting,
        Instant asOf) {}
