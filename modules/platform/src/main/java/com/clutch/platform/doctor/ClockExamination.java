package com.clutch.platform.doctor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Whether the program and the database agree what time it is. */
final class ClockExamination implements Examination {

    private final DSLContext dsl;
    private final DoctorSettings settings;
    private final Clock clock;

    ClockExamination(DSLContext dsl, DoctorSettings settings, Clock clock) {
        this.dsl = dsl;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String check() {
        return "clock";
    }

    @Override
    public List<Finding> examine() {
        var micros = DSL.field("(extract(epoch from clock_timestamp()) * 1000000)::bigint", Long.class);
        var before = clock.instant();
        long there = dsl.select(micros).fetchSingle().value1();
        var after = clock.instant();
        // The database looked at its clock somewhere between; nobody knows where.
        var here = before.plus(Duration.between(before, after).dividedBy(2));
        var skew = Duration.of(there - ChronoUnit.MICROS.between(Instant.EPOCH, here), ChronoUnit.MICROS);
        var size = skew.abs();
        return List.of(
                size.compareTo(settings.skew()) < 0
                        ? Finding.ok(check(), "The clock of the database differs by %d ms.".formatted(size.toMillis()))
                        : Finding.beyond(
                                check(),
                                size.toMillis(),
                                settings.skew().toMillis(),
                                "The clock of the database is %d ms %s."
                                        .formatted(size.toMillis(), skew.isNegative() ? "behind" : "ahead"),
                                "Set both machines by NTP: tokens, leases and due dates go wrong otherwise."));
    }
}
