package com.clutch.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What time it is for the company: days begin at midnight in its own time zone, {@code clutch.time-zone}. */
@Component
public class CompanyTime {

    private final Clock clock;
    private final ZoneId zone;

    public CompanyTime(Clock clock, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** Now. */
    public Instant now() {
        return clock.instant();
    }

    /** The day it is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The first moment of a day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The time zone of the company. */
    public ZoneId zone() {
        return zone;
    }
}
