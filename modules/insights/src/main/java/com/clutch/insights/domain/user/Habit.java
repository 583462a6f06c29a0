package com.clutch.insights.domain.user;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How the owner of an account has used Clutch lately; the window is {@value ChurnScorecard#WINDOW_DAYS} days, today included.
 *
 * @param sessions begun in the window
 * @param days of the window with a session
 * @param requests sent in the window
 * @param groups groups of routes used in the window
 * @param lastUse day of the last request, null when there was none
 */
public record Habit(
        int sessions,
        int days,
        long requests,
        int groups,
        @Nullable LocalDate lastUse) {

    /** The last day of which a session or a request is known, null when none is. */
    public @Nullable LocalDate lastSeen(@Nullable Instant lastSession, ZoneId zone) {
        var session = lastSession == null ? null : LocalDate.ofInstant(lastSession, zone);
        if (session == null || lastUse != null && lastUse.isAfter(session)) {
            return lastUse;
        }
        return session;
    }

    /** What the model looks at, in the order of {@link ChurnModel#FEATURES}. */
    double[] features(Instant createdAt, @Nullable Instant lastSession, LocalDate today, ZoneId zone) {
        var created = LocalDate.ofInstant(createdAt, zone);
        var seen = lastSeen(lastSession, zone);
        var silent = Math.max(0, ChronoUnit.DAYS.between(seen == null ? created : seen, today));
        var age = Math.max(0, ChronoUnit.DAYS.between(created, today));
        return features(silent, sessions, days, requests, groups, age);
    }

    /** The same from plain numbers; counts by their logarithm, because the tenth session says less than the second. */
    public static double[] features(long silent, long sessions, long days, long requests, long groups, long age) {
        return new double[] {
            Math.log1p(silent), Math.log1p(sessions), Math.log1p(days), Math.log1p(requests), groups, Math.log1p(age)
        };
    }
}
