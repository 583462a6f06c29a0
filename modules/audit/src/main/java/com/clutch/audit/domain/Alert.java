package com.clutch.audit.domain;

import com.clutch.kernel.Aggregate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A threat that was recognised and what became of it. What is seen again while it is open belongs to it.
 *
 * @param subject address or account that traces were added up for
 * @param occurrences weight of the traces seen
 * @param contained whether the address was blocked because of it
 * @param falsePositive whether it turned out to be harmless
 */
public record Alert(
        UUID id,
        ThreatPattern pattern,
        String subject,
        AlertStatus status,
        @Nullable String ip,
        @Nullable UUID accountId,
        long occurrences,
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
        implements Aggregate {

    /** A new alert. */
    public static Alert raise(UUID id, Signal signal, long occurrences, Instant now) {
        return new Alert(
                id,
                signal.pattern(),
                signal.subject(),
                AlertStatus.ACTIVE,
                signal.ip(),
                signal.accountId(),
                occurrences,
                signal.occurredAt(),
                signal.occurredAt(),
                false,
                false,
                null,
                null,
                null,
                null,
                now,
                now,
                1);
    }

    /** It is seen again; the total is that of the traces that are still kept. */
    public Alert again(Signal signal, long total, Instant now) {
        var latest = signal.occurredAt().isAfter(lastSeen) ? signal.occurredAt() : lastSeen;
        return copy(
                status,
                Math.max(occurrences, total),
                latest,
                contained,
                falsePositive,
                assignedTo,
                resolution,
                null,
                null,
                now);
    }

    /** Somebody looks into it. */
    public Alert investigate(UUID by, Instant now) {
        AlertStatus.MOVES.check(status, AlertStatus.INVESTIGATING);
        return copy(
                AlertStatus.INVESTIGATING,
                occurrences,
                lastSeen,
                contained,
                falsePositive,
                by,
                resolution,
                null,
                null,
                now);
    }

    /** Its address was blocked, which is looking into it as well. */
    public Alert contain(UUID by, Instant now) {
        if (status == AlertStatus.RESOLVED) {
            AlertStatus.MOVES.check(status, AlertStatus.INVESTIGATING);
        }
        return copy(
                AlertStatus.INVESTIGATING,
                occurrences,
                lastSeen,
                true,
                falsePositive,
                assignedTo == null ? by : assignedTo,
                resolution,
                null,
                null,
                now);
    }

    /** It is dealt with. */
    public Alert resolve(@Nullable String how, boolean harmless, UUID by, Instant now) {
        AlertStatus.MOVES.check(status, AlertStatus.RESOLVED);
        return copy(AlertStatus.RESOLVED, occurrences, lastSeen, contained, harmless, assignedTo, how, now, by, now);
    }

    private Alert copy(
            AlertStatus newStatus,
            long newOccurrences,
            Instant newLastSeen,
            boolean newContained,
            boolean harmless,
            @Nullable UUID assignee,
            @Nullable String how,
            @Nullable Instant endedAt,
            @Nullable UUID endedBy,
            Instant now) {
        return new Alert(
                id,
                pattern,
                subject,
                newStatus,
                ip,
                accountId,
                newOccurrences,
                firstSeen,
                newLastSeen,
                newContained,
                harmless,
                assignee,
                how,
                endedAt,
                endedBy,
                createdAt,
                now,
                version + 1);
    }
}
