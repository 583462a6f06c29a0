package com.clutch.app.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A clock that is put to one moment after the other while the year is made, and shows the time of the machine otherwise. */
final class DemoClock extends Clock {

    private final Clock machine;
    private volatile @Nullable Instant put;

    DemoClock(Clock machine) {
        this.machine = machine;
    }

    /** Puts the clock to a moment; it stands still there. It is never put back, nor further than the machine has come. */
    void put(Instant moment) {
        var shown = put;
        var latest = machine.instant();
        var wanted = moment.isAfter(latest) ? latest : moment;
        put = shown != null && wanted.isBefore(shown) ? shown : wanted;
    }

    /** From now on it is the clock of the machine. */
    void release() {
        put = null;
    }

    @Override
    public Instant instant() {
        var shown = put;
        return shown == null ? machine.instant() : shown;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    /** What the clock shows, for those who ask it for days. */
    private static final class Zoned extends Clock {

        private final DemoClock clock;
        private final ZoneId zone;

        private Zoned(DemoClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(clock, other);
        }
    }
}
