package com.clutch.insights.domain.report;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a report is made by itself.
 *
 * @param cron second, minute, hour, day of month, month, day of week in the zone; null for {@link Frequency#ONCE}
 * @param nextRunAt null when nothing is planned
 */
public record Schedule(
        Frequency frequency,
        @Nullable String cron,
        ZoneId zone,
        @Nullable Instant nextRunAt) {

    /** Only when somebody asks. */
    public static Schedule none(ZoneId zone) {
        return new Schedule(Frequency.ONCE, null, zone, null);
    }

    /** The same with another next time. */
    public Schedule next(@Nullable Instant at) {
        return new Schedule(frequency, cron, zone, at);
    }
}
