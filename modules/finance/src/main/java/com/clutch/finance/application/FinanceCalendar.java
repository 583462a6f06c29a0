package com.clutch.finance.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What day it is for the company, and since when amounts are kept. */
@Component
public class FinanceCalendar {

    private final Clock clock;
    private final TestTime testTime;
    private final ZoneId zone;

    FinanceCalendar(Clock clock, TestTime testTime, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.clock = clock;
        this.testTime = testTime;
        this.zone = zone;
    }

    /** Now, as exactly as the database keeps it. */
    public Instant now() {
        return clock.instant().plus(testTime.ahead()).truncatedTo(ChronoUnit.MICROS);
    }

    /** Today in the zone of the company. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone);
    }

    /** The zone of the company. */
    public ZoneId zone() {
        return zone;
    }

    /** The first moment of a day in the zone of the company. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
