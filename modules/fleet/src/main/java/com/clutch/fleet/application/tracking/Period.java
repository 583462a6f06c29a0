package com.clutch.fleet.application.tracking;

import com.clutch.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a track is looked at.
 *
 * @param from first moment
 * @param to end, itself not part of it
 */
public record Period(Instant from, Instant to) {

    /** The longest period that is looked at in one piece. */
    public static final Duration LONGEST = Duration.ofDays(31);

    /**
     * The period that was asked for: a day unless its beginning is said, up to now unless its end is said.
     *
     * @throws DomainException when it ends before it begins or is longer than {@link #LONGEST}
     */
    public static Period of(@Nullable Instant from, @Nullable Instant to, Instant now) {
        var end = to != null ? to : from == null || from.isBefore(now) ? now : from;
        var period = new Period(from == null ? end.minus(Duration.ofDays(1)) : from, end);
        if (!period.from.isBefore(period.to)) {
            throw DomainException.fields(Map.of("to", "The period must end after it begins."));
        }
        if (Duration.between(period.from, period.to).compareTo(LONGEST) > 0) {
            throw DomainException.fields(Map.of(
                    "from", "A period of %d days at most is looked at in one piece.".formatted(LONGEST.toDays())));
        }
        return period;
    }
}
