package com.clutch.audit.application;

import com.clutch.audit.domain.Alert;
import com.clutch.audit.domain.AlertStatus;
import com.clutch.audit.domain.Severity;
import com.clutch.audit.domain.ThreatPattern;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it is read.
 *
 * @param type the pattern that was recognised
 * @param source where it came from: the address, else the account
 * @param affectedResource what it is about: the account, else the whole API
 * @param actionRequired what people should do now, empty when nothing is left to do
 * @param userName what the account is called now, null when it is about none; likewise the e-mail address
 * @param occurrences failures, calls or rows that were seen
 */
public record AlertView(
        UUID id,
        ThreatPattern type,
        Severity severity,
        String title,
        String description,
        AlertStatus status,
        String source,
        String affectedResource,
        String actionRequired,
        @Nullable String ipAddress,
        @Nullable UUID userId,
        @Nullable String userName,
        @Nullable String userEmail,
        long occurrences,
        double confidence,
        int riskScore,
        Instant firstSeen,
        Instant lastSeen,
        boolean contained,
        boolean falsePositive,
        @Nullable UUID assignedTo,
        @Nullable String resolution,
        @Nullable Instant resolvedAt,
        @Nullable UUID resolvedBy,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The alert as it is read, without names. */
    public static AlertView of(Alert alert) {
        return of(alert, null, null);
    }

    /** The alert as it is read. */
    public static AlertView of(Alert alert, @Nullable String userName, @Nullable String userEmail) {
        var pattern = alert.pattern();
        var account = alert.accountId();
        return new AlertView(
                alert.id(),
                pattern,
                pattern.severity(),
                pattern.title(),
                pattern.description(),
                alert.status(),
                alert.ip() == null ? "account " + account : alert.ip(),
                account == null ? "api" : "account/" + account,
                alert.status() == AlertStatus.RESOLVED
                        ? ""
                        : pattern.mitigation().getFirst(),
                alert.ip(),
                account,
                userName,
                userEmail,
                alert.occurrences(),
                pattern.confidence(alert.occurrences()),
                pattern.riskScore(alert.occurrences()),
                alert.firstSeen(),
                alert.lastSeen(),
                alert.contained(),
                alert.falsePositive(),
                alert.assignedTo(),
                alert.resolution(),
                alert.resolvedAt(),
                alert.resolvedBy(),
                alert.createdAt(),
                alert.updatedAt(),
                alert.version());
    }
}
