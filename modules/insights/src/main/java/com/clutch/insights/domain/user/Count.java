package com.clutch.insights.domain.user;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A place in a tally where an account is counted once.
 *
 * @param key role, step or month (yyyy-MM), as the tally says
 * @param day null where the tally has no days
 */
public record Count(Tally tally, String key, @Nullable LocalDate day) implements Comparable<Count> {

    private static final Comparator<Count> ORDER = Comparator.comparing(Count::tally)
            .thenComparing(Count::key)
            .thenComparing(Count::day, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** One order for all, so that two transactions that move the same tallies do not wait for each other in a circle. */
    @Override
    public int compareTo(Count other) {
        return ORDER.compare(this, other);
    }
}
