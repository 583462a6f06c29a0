package com.clutch.events.audit;

import com.clutch.events.Personal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of an alert.
 *
 * @param pattern what was recognised, such as brute_force_address or token_reuse
 * @param severity low, medium, high or critical
 * @param status active, investigating or resolved
 * @param ip address it came from, null when it is about an account
 * @param accountId account concerned, null when it is about an address
 * @param occurrences how often it was seen
 * @param contained whether the address was blocked because of it
 * @param falsePositive whether it turned out to be harmless
 */
public record AlertState(
        UUID id,
        String pattern,
        String severity,
        String status,
        @Personal @Nullable String ip,
        @Nullable UUID accountId,
        long occurrences,
        Instant firstSeen,
        Instant lastSeen,
        boolean contained,
        boolean falsePositive,
        @Nullable UUID assignedTo,
        @Nullable String resolution) {}
