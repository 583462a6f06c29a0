package com.clutch.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves only when a test says so. */
public final class TestClock extends Clock {

    private volatile Instant now;

    private TestClock(Instant now) {
        this.now = now;
    }

    /** A clock that stands at the instant given, such as {@code 2026-01-31T08:00:00Z}. */
    public static TestClock at(String instant) {
        return new TestClock(Instant.parse(instant));
    }

    /** A clock that stands at the instant given. */
    public static TestClock at(Instant instant) {
        return new TestClock(instant);
    }

    /** Moves the clock, forwards or backwards. */
    public void set(Instant instant) {
        now = instant;
    }

    /** Moves the clock forwards. */
    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Always UTC. */
    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** The instant shown now, standing still in the zone given. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
