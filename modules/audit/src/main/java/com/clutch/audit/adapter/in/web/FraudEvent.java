package com.clutch.audit.adapter.in.web;

import com.clutch.audit.application.AlertView;
import com.clutch.audit.domain.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An alert in the words of the panel's fraud page. Everything that audit recognises threatens accounts; payments are another's. */
record FraudEvent(
        UUID id,
        String type,
        Severity severity,
        String status,
        String title,
        String description,
        Instant detectedAt,
        Instant lastUpdated,
        int riskScore,
        double confidence,
        AffectedUser affectedUser,
        List<ThreatEvent.Step> actions,
        List<String> evidence,
        List<String> tags,
        @Nullable UUID assignedTo,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** Whose account it is. */
    record AffectedUser(@Nullable UUID id, String name, String email) {}

    static FraudEvent of(AlertView alert) {
        var threat = ThreatEvent.of(alert);
        return new FraudEvent(
                alert.id(),
                "account_takeover",
                alert.severity(),
                threat.status(),
                alert.title(),
                alert.description(),
                alert.firstSeen(),
                alert.updatedAt(),
                alert.riskScore(),
                alert.confidence(),
                new AffectedUser(alert.userId(), threat.userName(), threat.userEmail()),
                threat.actions(),
                threat.indicators(),
                List.of(alert.type().word()),
                alert.assignedTo(),
                alert.createdAt(),
                alert.updatedAt(),
                alert.version());
    }
}
