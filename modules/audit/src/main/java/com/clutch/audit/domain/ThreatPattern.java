package com.clutch.audit.domain;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What looks like a threat: traces of one kind that add up to a threshold within a window. */
public enum ThreatPattern {
    /** Sign-ins fail again and again from one address; the trace is a failure. */
    BRUTE_FORCE_ADDRESS(
            "Brute force from one address",
            "Many sign-ins from one address fail within a short time, whatever the account.",
            Severity.HIGH,
            10,
            Duration.ofMinutes(10),
            List.of("Block the address", "Look at sign-ins from it that succeeded")),
    /** Sign-ins fail again and again for one account; the trace is a failure. */
    BRUTE_FORCE_ACCOUNT(
            "Brute force on one account",
            "Many sign-ins of one account fail within a short time, from wherever.",
            Severity.HIGH,
            5,
            Duration.ofMinutes(15),
            List.of("Ask the owner", "Have the password changed")),
    /** A refresh token was used after it had been replaced. */
    TOKEN_REUSE(
            "Refresh token used twice",
            "A refresh token that had been replaced was used again: somebody has a copy of it.",
            Severity.CRITICAL,
            1,
            Duration.ofHours(24),
            List.of("Ask the owner about the device", "End all sessions of the account")),
    /** The break-glass door was tried. */
    EMERGENCY_ACCESS(
            "Emergency access",
            "Somebody tried or used the emergency access.",
            Severity.CRITICAL,
            1,
            Duration.ofHours(24),
            List.of("Make sure that the operator knows of it", "Change the emergency secret")),
    /** Somebody gave rights: a role, a permission, or other rights to a role. */
    PRIVILEGE_CHANGE(
            "Change of privileges",
            "An account gave roles or permissions, or changed what a role may do.",
            Severity.MEDIUM,
            1,
            Duration.ofHours(24),
            List.of("Check with whoever asked for it")),
    /** Somebody takes whole lists away; the trace weighs the rows. */
    MASS_EXPORT(
            "Mass export",
            "An account exports 10,000 rows or more within an hour.",
            Severity.HIGH,
            10_000,
            Duration.ofHours(1),
            List.of("Ask the owner of the account", "Suspend the account")),
    /** Calls from one address are refused again and again; the trace weighs the calls. */
    API_ABUSE(
            "Abuse of the API",
            "100 calls or more from one address are refused within ten minutes.",
            Severity.MEDIUM,
            100,
            Duration.ofMinutes(10),
            List.of("Block the address"));

    private final String title;
    private final String description;
    private final Severity severity;
    private final long threshold;
    private final Duration window;
    private final List<String> mitigation;

    ThreatPattern(
            String title,
            String description,
            Severity severity,
            long threshold,
            Duration window,
            List<String> mitigation) {
        this.title = title;
        this.description = description;
        this.severity = severity;
        this.threshold = threshold;
        this.window = window;
        this.mitigation = mitigation;
    }

    /** The longest time a trace can matter. */
    public static final Duration LONGEST_WINDOW = Duration.ofHours(24);

    /** What people call it. */
    public String title() {
        return title;
    }

    /** What it is, in a sentence. */
    public String description() {
        return description;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** Weight of the traces within the window from which on it is an alert. */
    public long threshold() {
        return threshold;
    }

    /** How far back traces count. */
    public Duration window() {
        return window;
    }

    /** What people can do about it. */
    public List<String> mitigation() {
        return mitigation;
    }

    /** As clients write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How sure it is, 0 to 1: one half at the threshold, more the further beyond. */
    public double confidence(long occurrences) {
        return Math.round(100.0 * occurrences / (occurrences + threshold)) / 100.0;
    }

    /** How bad it may be, 0 to 100: its severity, scaled by how sure it is. */
    public int riskScore(long occurrences) {
        var worst = 25 * (severity.ordinal() + 1);
        return (int) Math.round(worst * (0.5 + confidence(occurrences) / 2));
    }
}
