package com.clutch.fleet.application.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is known of the use, the work and the faults of vehicles, now or at an earlier moment. Each question is one statement. */
public interface Evidences {

    /**
     * How far back the readings go from which the use of a vehicle is told. Use changes with season and duty, and the line through
     * a whole year is late to notice; a quarter still holds three readings of a vehicle that is read once a month.
     */
    Duration USAGE_WINDOW = Duration.ofDays(90);

    /**
     * Every vehicle in the fleet of which anything is known, once for each plan that is followed, or once without one; by vehicle.
     */
    List<Known> now(Instant asOf);

    /**
     * The services of plans that were done in a period and had one before, each with what was known so long before it, but not
     * before the service that came before. By the day they were done.
     *
     * @param from first moment of the period
     * @param to first moment after it
     */
    List<Served> before(Instant from, Instant to, Duration lead);
}
