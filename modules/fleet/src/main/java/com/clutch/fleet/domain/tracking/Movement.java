package com.clutch.fleet.domain.tracking;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a vehicle goes: its newest point, and the trip it is on. A trip begins when the vehicle moves after it has not moved for
 * {@link #PAUSE}; to move is to be at least as fast as {@link #MOVING}.
 *
 * @param movedAt newest moment at which it moved, null when it never did
 * @param tripStartedAt when its present or last trip began, null when there was none
 * @param speedingTold whether it was said of this trip that it was too fast
 */
public record Movement(
        LocationFix latest,
        @Nullable Instant movedAt,
        @Nullable Instant tripStartedAt,
        boolean speedingTold) {

    /** A vehicle that stands for so long has ended its trip. */
    public static final Duration PAUSE = Duration.ofMinutes(15);

    /** Kilometres per hour below which a vehicle stands: receivers report some even then. */
    public static final BigDecimal MOVING = BigDecimal.valueOf(5);

    /** The movement after a point that is newer than every one before it. */
    public static Movement after(@Nullable Movement before, LocationFix fix) {
        var speed = fix.speed();
        if (speed == null || speed.compareTo(MOVING) < 0) {
            return before == null
                    ? new Movement(fix, null, null, false)
                    : new Movement(fix, before.movedAt, before.tripStartedAt, before.speedingTold);
        }
        if (before != null
                && before.movedAt != null
                && Duration.between(before.movedAt, fix.recordedAt()).compareTo(PAUSE) < 0) {
            return new Movement(fix, fix.recordedAt(), before.tripStartedAt, before.speedingTold);
        }
        return new Movement(fix, fix.recordedAt(), fix.recordedAt(), false);
    }

    /** Whether the newest point is above the limit and nothing was said of this trip yet. */
    public boolean isNewlySpeeding(int limit) {
        var speed = latest.speed();
        return speed != null
                && !speedingTold
                && tripStartedAt != null
                && speed.compareTo(BigDecimal.valueOf(limit)) > 0;
    }

    /** The same movement once it is said that this trip was too fast. */
    public Movement told() {
        return new Movement(latest, movedAt, tripStartedAt, true);
    }
}
