package com.clutch.fleet.domain.forecast;

/** Student's t distribution. */
final class StudentT {

    // Beyond so many degrees the distribution hardly changes, and the series gets long.
    private static final long MOST_DEGREES = 200;

    private StudentT() {}

    /**
     * The probability that a value of the distribution lies within ±t. Source: Abramowitz and Stegun, Handbook of Mathematical
     * Functions, 26.7.3 (odd degrees) and 26.7.4 (even degrees), with θ = arctan(t/√ν).
     *
     * @param t not negative
     * @param degrees degrees of freedom, 1 or more
     */
    static double within(double t, long degrees) {
        var freedom = Math.min(degrees, MOST_DEGREES);
        var theta = Math.atan(t / Math.sqrt(freedom));
        var cosine = Math.cos(theta);
        var odd = freedom % 2 == 1;
        var term = odd ? cosine : 1.0;
        var sum = freedom == 1 ? 0 : term;
        for (var step = odd ? 3 : 2; step < freedom; step += 2) {
            term *= cosine * cosine * (step - 1) / step;
            sum += term;
        }
        return odd ? 2 / Math.PI * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
    }
}
