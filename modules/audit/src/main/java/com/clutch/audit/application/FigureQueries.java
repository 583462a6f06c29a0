package com.clutch.audit.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sums over days, which cost the same however long the trail is. Days are those of the company's time zone. */
public interface FigureQueries {

    /**
     * Entries of a period.
     *
     * @param byCategory category to entries, likewise the others
     */
    record Counts(
            long entries,
            Map<String, Long> byCategory,
            Map<String, Long> bySeverity,
            Map<String, Long> byOutcome,
            Map<String, Long> byModule,
            Map<LocalDate, Long> byDay) {}

    /** How often something was done. */
    record ActionCount(String action, long entries) {}

    /** What an account did: entries, failures among them, and when the last was (UTC). */
    record UserCount(UUID userId, String userName, String userRole, long entries, long failures, Instant lastAt) {}

    /** Alerts raised in a period, by status, and how many of the active ones nobody took up for a day. */
    record AlertCounts(long active, long investigating, long resolved, long overdue) {}

    /** Entries from a day to a day, both included. */
    Counts counts(LocalDate from, LocalDate to);

    /** What was done most. */
    List<ActionCount> actions(LocalDate from, LocalDate to, int limit);

    /** Accounts that did most; jobs and visitors are none. */
    List<UserCount> users(LocalDate from, LocalDate to, int limit);

    /** What one account did. */
    List<UserCount> user(UUID userId, LocalDate from, LocalDate to);

    /** How many accounts did anything. */
    long activeUsers(LocalDate from, LocalDate to);

    /** Alerts raised between the moments. */
    AlertCounts alerts(Instant from, Instant to, Instant overdueBefore);

    /** Critical security events between the moments that nobody has resolved. */
    long unresolvedCritical(Instant from, Instant to);

    /** Addresses that are blocked at the moment. */
    long blocked(Instant now);
}
