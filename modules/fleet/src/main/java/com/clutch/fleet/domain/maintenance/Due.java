package com.clutch.fleet.domain.maintenance;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a service is due: as soon as the first of these limits is reached. A limit that the plan does not have is null.
 *
 * @param odometer in kilometres
 * @param engineHours reading of the engine's hours
 */
public record Due(
        @Nullable Instant at,
        @Nullable BigDecimal odometer,
        @Nullable BigDecimal engineHours) {

    /** What is due after the last service. Engine hours are due only where they were read at the last service. */
    public static Due after(ServicePoint last, Interval every) {
        var kilometres = every.kilometres();
        var days = every.days();
        var hours = every.hours();
        var lastHours = last.engineHours();
        return new Due(
                days == null ? null : last.at().plus(Duration.ofDays(days)),
                kilometres == null ? null : last.odometer().add(kilometres),
                hours == null || lastHours == null ? null : lastHours.add(hours));
    }
}
