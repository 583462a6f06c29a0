package com.clutch.audit.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trace of a threat.
 *
 * @param subject address or account that traces are added up for
 * @param ip address it came from, null when that does not matter or is not known
 * @param accountId account it is about, null when there is none
 * @param weight how much it adds: failures, calls or rows
 */
public record Signal(
        ThreatPattern pattern,
        String subject,
        @Nullable String ip,
        @Nullable UUID accountId,
        Instant occurredAt,
        UUID eventId,
        long weight) {

    /** A trace that is added up for an address. */
    public static Signal ofAddress(ThreatPattern pattern, String ip, Instant occurredAt, UUID eventId, long weight) {
        return new Signal(pattern, ip, ip, null, occurredAt, eventId, weight);
    }

    /** A trace that is added up for an account. */
    public static Signal ofAccount(
            ThreatPattern pattern, UUID accountId, @Nullable String ip, Instant occurredAt, UUID eventId, long weight) {
        return new Signal(pattern, accountId.toString(), ip, accountId, occurredAt, eventId, weight);
    }
}
