package com.clutch.fleet.domain.forecast;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How regularly work was done before.
 *
 * @param intervals between two completed work orders, counted
 * @param meanDays their mean, null when there is none
 * @param deviationDays their standard deviation (n − 1), null when there are fewer than two
 * @param lastDay when the last work ended, in days from the moment of the forecast; null when there was none
 * @param punctual intervals that differed from the days of the plan by no more than {@link Prediction#TOLERANCE_DAYS}
 */
public record Rhythm(
        long intervals,
        @Nullable Double meanDays,
        @Nullable Double deviationDays,
        @Nullable Double lastDay,
        long punctual) {

    /** No work was done before. */
    public static final Rhythm NONE = new Rhythm(0, null, null, null, 0);

    /**
     * When the next work is done if the rhythm goes on: the last time plus the mean interval, with the error of predicting one more
     * value of a sample, s · √(1 + 1/n) with n − 1 degrees of freedom (Montgomery and Runger, Applied Statistics and Probability
     * for Engineers, prediction interval for a future observation). Empty with fewer than two intervals.
     */
    Optional<Estimate> next() {
        if (meanDays == null || deviationDays == null || lastDay == null || intervals < 2) {
            return Optional.empty();
        }
        return Optional.of(new Estimate(
                lastDay + meanDays, deviationDays * Math.sqrt(1 + 1.0 / intervals), intervals - 1, intervals));
    }

    /**
     * How likely the next service comes when the calendar of the plan says, by Laplace's rule of succession:
     * (punctual + 1) / (intervals + 2). Where nothing is known, that is one half.
     */
    double punctuality() {
        return (punctual + 1.0) / (intervals + 2.0);
    }
}
