package com.clutch.assets.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What time it is for the company: days begin at midnight in its own time zone. */
@Component
public class CompanyTime {

    private final Clock clock;
    private final ZoneId zone;

    public CompanyTime(Clock clock, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** Now, as exactly as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The day it is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The first moment of a day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
