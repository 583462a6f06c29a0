package com.clutch.fleet.domain.forecast;

/**
 * A day that was estimated.
 *
 * @param day days from the moment of the forecast, negative when it has passed
 * @param standardError in days, not less than one, because nobody keeps a date more exactly than to the day
 * @param degrees degrees of freedom of the error
 * @param observations what it was estimated from, counted
 */
record Estimate(double day, double standardError, long degrees, long observations) {

    Estimate {
        standardError = Math.max(1, standardError);
    }

    /** The probability that the true day lies no further away than this. */
    double within(double days) {
        return StudentT.within(days / standardError, degrees);
    }

    /** How well another day agrees with this estimate: the probability of a deviation at least as large (two-sided p-value). */
    double agreement(double otherDay) {
        return 1 - StudentT.within(Math.abs(otherDay - day) / standardError, degrees);
    }
}
