package com.clutch.insights.application.report;

import com.clutch.insights.domain.report.Frequency;
import com.clutch.insights.domain.report.Schedule;
import com.clutch.kernel.DomainException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/**
 * When a client wants a report to be made by itself; null is not said.
 *
 * @param cron second, minute, hour, day of month, month, day of week; takes the place of the usual time of the frequency
 * @param timeZone in which the cron expression is read, such as Africa/Cairo
 * @param nextRun the moment for {@link Frequency#ONCE}; otherwise ignored, because it follows from the rest
 */
public record ScheduleWish(
        @Nullable Frequency frequency,
        @Nullable String cron,
        @Nullable String timeZone,
        @Nullable Instant nextRun) {

    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final int LOOKED_AT = 100;

    /**
     * The schedule with its first time after now.
     *
     * @param usualZone zone of the company
     * @throws DomainException when the cron expression or the zone is none, it would come too often, or never
     */
    public Schedule from(Instant now, ZoneId usualZone) {
        var zone = zone(usualZone);
        if (cron == null || cron.isBlank()) {
            var often = frequency == null ? Frequency.ONCE : frequency;
            if (often == Frequency.CUSTOM) {
                throw no("schedule.cron", "A schedule of one's own needs a cron expression.");
            }
            if (often == Frequency.ONCE) {
                if (nextRun != null && !nextRun.isAfter(now)) {
                    throw no("schedule.nextRun", "The moment is over; leave it out and have the report made now.");
                }
                return new Schedule(often, null, zone, nextRun);
            }
            return next(new Schedule(often, often.cron(), zone, null), now);
        }
        var expression = expression(cron.strip());
        var before = next(expression, now, zone);
        if (before == null) {
            throw no("schedule.cron", "That moment never comes.");
        }
        for (var count = 0; count < LOOKED_AT; count++) {
            var after = next(expression, before, zone);
            if (after == null) {
                break;
            }
            if (Duration.between(before, after).compareTo(SHORTEST) < 0) {
                throw no(
                        "schedule.cron",
                        "A report is made by itself every %d minutes at most.".formatted(SHORTEST.toMinutes()));
            }
            before = after;
        }
        return next(
                new Schedule(
                        frequency == null || frequency == Frequency.ONCE ? Frequency.CUSTOM : frequency,
                        cron.strip(),
                        zone,
                        null),
                now);
    }

    /** The same schedule with its first time after a moment; nothing is planned after the only time. */
    static Schedule next(Schedule schedule, Instant after) {
        return schedule.next(
                schedule.cron() == null ? null : next(expression(schedule.cron()), after, schedule.zone()));
    }

    private static @Nullable Instant next(CronExpression expression, Instant after, ZoneId zone) {
        var next = expression.next(after.atZone(zone));
        return next == null ? null : next.toInstant();
    }

    private static CronExpression expression(String cron) {
        try {
            return CronExpression.parse(cron);
        } catch (IllegalArgumentException _) {
            throw no(
                    "schedule.cron",
                    "A cron expression has six parts, such as \"0 30 7 * * SUN\" for Sundays at 7:30.");
        }
    }

    private ZoneId zone(ZoneId usualZone) {
        try {
            return timeZone == null || timeZone.isBlank() ? usualZone : ZoneId.of(timeZone.strip());
        } catch (DateTimeException _) {
            throw no("schedule.timeZone", "A time zone such as Africa/Cairo.");
        }
    }

    private static DomainException no(String field, String sentence) {
        return DomainException.fields(Map.of(field, sentence));
    }
}
