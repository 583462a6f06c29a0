package com.clutch.audit.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Whether the trail of a period can be relied on and was acted on.
 *
 * @param score share of the checks that hold, 0 to 100
 * @param status compliant when all hold, otherwise non_compliant
 */
public record ComplianceReport(
        LocalDate from,
        LocalDate to,
        int score,
        String status,
        Summary summary,
        List<Check> checks,
        Instant generatedAt) {

    /** The period in figures. */
    public record Summary(
            long totalEvents,
            long failures,
            long securityAlerts,
            long activeUsers,
            Map<String, Long> byCategory,
            Map<String, Long> bySeverity) {}

    /** One thing that has to hold. */
    public record Check(String name, String description, boolean compliant, String detail) {}
}
