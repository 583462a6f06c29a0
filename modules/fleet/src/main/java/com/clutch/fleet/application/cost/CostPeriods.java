package com.clutch.fleet.application.cost;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says which days of the company a client means. */
@Component
public class CostPeriods {

    /**
     * The days that a client asks for.
     *
     * @param period such as 30d, 12w, 6m or 1y, up to the last day
     * @param from first day
     * @param to last day, today when nothing is said
     */
    public record Asked(
            @Nullable String period,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final Clock clock;
    private final ZoneId zone;

    CostPeriods(Clock clock, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** The period that is asked for; 30 days up to today where nothing is said. */
    public CostPeriod of(Asked asked) {
        return CostPeriod.of(asked.period(), asked.from(), asked.to(), today(), zone);
    }

    /** Today, where the company is. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
