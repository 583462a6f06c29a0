package com.clutch.fleet.domain.forecast;

import java.util.Optional;

/**
 * How a meter of a vehicle has run lately: the least-squares line through its readings over time, as its sums. Days are counted
 * from the moment of the forecast, so readings have negative days.
 *
 * @param readings how many there are
 * @param slope kilometres or hours a day
 * @param intercept what the meter reads, by the line, at the moment of the forecast
 * @param meanDay mean day of the readings
 * @param sxx sum of squares of the days around their mean
 * @param syy sum of squares of the values around their mean
 * @param sxy sum of products of both
 */
public record Usage(long readings, double slope, double intercept, double meanDay, double sxx, double syy, double sxy) {

    private static final int FEWEST = 3;
    private static final double FARTHEST = 3650;

    /**
     * When the line reaches a value; empty with fewer than three readings, when the meter does not run, and when it takes more
     * than ten years. It is inverse prediction (calibration) from a straight line: Draper and Smith, Applied Regression Analysis,
     * 3rd edition, section 3.2, in its usual approximation x₀ = (y₀ − a) / b with
     * se(x₀) = (s / b) · √(1 + 1/n + (x₀ − x̄)² / Sxx) and s² = (Syy − Sxy² / Sxx) / (n − 2).
     */
    Optional<Estimate> reaches(double value) {
        if (readings < FEWEST || sxx <= 0 || slope <= 0) {
            return Optional.empty();
        }
        var day = (value - intercept) / slope;
        if (!(Math.abs(day) <= FARTHEST)) {
            return Optional.empty();
        }
        var residual = Math.sqrt(Math.max(0, syy - sxy * sxy / sxx) / (readings - 2));
        var error = residual / slope * Math.sqrt(1 + 1.0 / readings + (day - meanDay) * (day - meanDay) / sxx);
        return Optional.of(new Estimate(day, error, readings - 2, readings));
    }
}
