package com.clutch.audit.application;

import com.clutch.audit.domain.Severity;
import com.clutch.audit.domain.ThreatPattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of threat and how often it was met.
 *
 * @param id name of the pattern
 * @param confidence mean of its alerts, 0 to 1; 0 without alerts
 * @param frequency alerts of the last 30 days
 * @param lastDetected when it was seen last (UTC)
 * @param indicators what is looked for
 * @param affectedUsers accounts that its open alerts are about
 * @param blockedIPs addresses that are blocked because of its alerts
 * @param riskScore highest of its open alerts, 0 to 100; 0 without
 * @param falsePositiveRate share of its resolved alerts that turned out harmless, 0 to 1; 0 without resolved ones
 */
public record ThreatPatternView(
        String id,
        ThreatPattern type,
        String name,
        String description,
        Severity severity,
        double confidence,
        long frequency,
        long alerts,
        @Nullable Instant lastDetected,
        List<String> indicators,
        List<UUID> affectedUsers,
        List<String> blockedIPs,
        List<String> mitigationActions,
        int riskScore,
        double falsePositiveRate,
        long threshold,
        long windowSeconds) {}
