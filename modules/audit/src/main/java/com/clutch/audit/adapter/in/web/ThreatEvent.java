package com.clutch.audit.adapter.in.web;

import com.clutch.audit.application.AlertView;
import com.clutch.audit.domain.AlertStatus;
import com.clutch.audit.domain.Severity;
import com.clutch.audit.domain.ThreatPattern;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An alert in the words of the panel's threat page. */
record ThreatEvent(
        UUID id,
        @Nullable UUID userId,
        String userName,
        String userEmail,
        ThreatPattern threatType,
        Severity severity,
        double confidence,
        String description,
        Place location,
        Instant timestamp,
        String status,
        int riskScore,
        List<String> indicators,
        List<Step> actions,
        Seen metadata,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** Where it came from; Clutch asks no one where an address is. */
    record Place(@Nullable String ip) {}

    /** What was done about it. */
    record Step(String id, String type, String description, String status, Instant timestamp) {}

    /** How often and how long it was seen. */
    record Seen(long occurrences, Instant firstSeen, Instant lastSeen) {}

    static ThreatEvent of(AlertView alert) {
        return new ThreatEvent(
                alert.id(),
                alert.userId(),
                alert.userName() == null ? "" : alert.userName(),
                alert.userEmail() == null ? "" : alert.userEmail(),
                alert.type(),
                alert.severity(),
                alert.confidence(),
                alert.description(),
                new Place(alert.ipAddress()),
                alert.lastSeen(),
                status(alert),
                alert.riskScore(),
                List.of("%d seen from %s".formatted(alert.occurrences(), alert.source())),
                steps(alert),
                new Seen(alert.occurrences(), alert.firstSeen(), alert.lastSeen()),
                alert.createdAt(),
                alert.updatedAt(),
                alert.version());
    }

    /** The panel knows two ways in which an alert is looked into, and two in which it is resolved. */
    static String status(AlertView alert) {
        return switch (alert.status()) {
            case RESOLVED -> alert.falsePositive() ? "false_positive" : "resolved";
            case INVESTIGATING -> alert.contained() ? "contained" : "investigating";
            case ACTIVE -> alert.status().name().toLowerCase(Locale.ROOT);
        };
    }

    private static List<Step> steps(AlertView alert) {
        var steps = new ArrayList<Step>();
        if (alert.contained()) {
            steps.add(step(alert, "block", "The address was blocked."));
        }
        if (alert.status() == AlertStatus.INVESTIGATING) {
            steps.add(step(alert, "investigate", "Somebody looks into it."));
        }
        if (alert.status() == AlertStatus.RESOLVED) {
            steps.add(step(alert, "resolve", alert.resolution() == null ? "Resolved." : alert.resolution()));
        }
        return steps;
    }

    private static Step step(AlertView alert, String type, String description) {
        return new Step(alert.id() + "-" + type, type, description, "completed", alert.updatedAt());
    }
}
