package com.clutch.fleet.domain.maintenance;

import static com.clutch.kernel.FieldCheck.either;

import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often a service is due: after a distance, a time, or hours of the engine, whichever is reached first. At least one is there.
 *
 * @param kilometres one decimal, null when distance does not matter
 * @param days days of 24 hours, null when time does not matter
 * @param hours hours of the engine, one decimal, null when they do not matter
 */
public record Interval(
        @Nullable BigDecimal kilometres,
        @Nullable Integer days,
        @Nullable BigDecimal hours) {

    /** @throws DomainException when nothing is said, or something is not more than zero */
    public Interval {
        if (kilometres == null && days == null && hours == null) {
            throw DomainException.fields(
                    Map.of("everyKm", "A service comes after a distance, a time or engine hours; name one at least."));
        }
        kilometres = positive("everyKm", kilometres);
        hours = positive("everyHours", hours);
        if (days != null && days <= 0) {
            throw DomainException.fields(Map.of("everyDays", "More than 0."));
        }
    }

    /**
     * What somebody says about how often; null says nothing about a limit, an empty one takes it away.
     *
     * @param kilometres between two services
     * @param days between two services
     * @param hours of the engine between two services
     */
    public record Fields(
            @Nullable Optional<BigDecimal> kilometres,
            @Nullable Optional<Integer> days,
            @Nullable Optional<BigDecimal> hours) {}

    /** @throws DomainException when no limit is said, or one is not more than zero */
    public static Interval of(Fields said) {
        return new Interval(either(said.kilometres(), null), either(said.days(), null), either(said.hours(), null));
    }

    /**
     * The same interval after what is said now.
     *
     * @throws DomainException when no limit is left, or one is not more than zero
     */
    public Interval with(Fields said) {
        return new Interval(
                either(said.kilometres(), kilometres), either(said.days(), days), either(said.hours(), hours));
    }

    private static @Nullable BigDecimal positive(String field, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        var rounded = value.setScale(1, RoundingMode.HALF_UP);
        if (rounded.signum() <= 0) {
            throw DomainException.fields(Map.of(field, "More than 0."));
        }
        return rounded;
    }
}
