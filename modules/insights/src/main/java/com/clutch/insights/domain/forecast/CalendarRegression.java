package com.clutch.insights.domain.forecast;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Least squares on what the calendar knows: trend, place in the season, time of the year as two Fourier pairs (FPP3, 7.4), public
 * holidays and Ramadan of Egypt. A tiny ridge keeps a column that never varied in the history at zero.
 */
final class CalendarRegression implements Model {

    /** A reason why a value is what it is. */
    enum Cause {
        TREND,
        SEASON,
        TIME_OF_YEAR,
        HOLIDAYS,
        RAMADAN
    }

    private static final double RIDGE = 1e-6;
    private static final int DAYS_FOR_A_YEAR = 400;
    private static final double DAYS_OF_A_YEAR = 365.25;

    private final boolean logarithmic;

    /**
     * The model on one scale.
     *
     * @param logarithmic whether the logarithm is explained, so that effects are factors; only suits values above zero
     */
    CalendarRegression(boolean logarithmic) {
        this.logarithmic = logarithmic;
    }

    @Override
    public String name() {
        return logarithmic ? "calendar regression, logarithmic" : "calendar regression";
    }

    @Override
    public boolean suits(Series history) {
        return history.length() >= 3 * history.step().season() && (!logarithmic || history.isPositive());
    }

    @Override
    public double[] ahead(Series history, int horizon) {
        var weights = weights(history);
        var ahead = new double[horizon];
        for (var h = 0; h < horizon; h++) {
            var sum = product(row(history, history.length() + h), weights);
            ahead[h] = logarithmic ? Math.exp(sum) : sum;
        }
        return ahead;
    }

    /**
     * Which share of the variance each cause explains: the covariance of its part with the values over their variance, never below
     * zero. What is missing to one is not explained.
     */
    Map<Cause, Double> shares(Series history) {
        var weights = weights(history);
        var causes = causes(history);
        var values = scaled(history);
        var mean = mean(values);
        var variance = 0.0;
        for (var value : values) {
            variance += (value - mean) * (value - mean);
        }
        var shares = new EnumMap<Cause, Double>(Cause.class);
        for (var column = 0; column < causes.size(); column++) {
            var together = 0.0;
            for (var t = 0; t < values.length; t++) {
                together += row(history, t)[column + 1] * weights[column + 1] * (values[t] - mean);
            }
            shares.merge(causes.get(column), variance == 0 ? 0 : together / variance, Double::sum);
        }
        shares.replaceAll((_, share) -> Math.clamp(share, 0, 1));
        return shares;
    }

    private double[] weights(Series history) {
        var values = scaled(history);
        var width = causes(history).size() + 1;
        var left = new double[width][width];
        var right = new double[width];
        for (var t = 0; t < values.length; t++) {
            var row = row(history, t);
            for (var i = 0; i < width; i++) {
                right[i] += row[i] * values[t];
                for (var j = 0; j < width; j++) {
                    left[i][j] += row[i] * row[j];
                }
            }
        }
        for (var i = 0; i < width; i++) {
            left[i][i] += RIDGE * values.length;
        }
        return solved(left, right);
    }

    private double[] scaled(Series history) {
        var values = history.values();
        if (logarithmic) {
            for (var t = 0; t < values.length; t++) {
                values[t] = Math.log(values[t]);
            }
        }
        return values;
    }

    private static List<Cause> causes(Series history) {
        var causes = new ArrayList<Cause>();
        causes.add(Cause.TREND);
        for (var place = 1; place < history.step().season(); place++) {
            causes.add(Cause.SEASON);
        }
        if (history.step() == Step.DAY) {
            causes.add(Cause.HOLIDAYS);
            causes.add(Cause.RAMADAN);
            for (var column = 0; knowsAYear(history) && column < 4; column++) {
                causes.add(Cause.TIME_OF_YEAR);
            }
        }
        return causes;
    }

    private static double[] row(Series history, int index) {
        var season = history.step().season();
        var row = new double[causes(history).size() + 1];
        row[0] = 1;
        row[1] = (double) index / history.length();
        if (index % season > 0) {
            row[1 + index % season] = 1;
        }
        if (history.step() == Step.DAY) {
            var day = history.day(index);
            row[season + 1] = EgyptianCalendar.isHoliday(day) ? 1 : 0;
            row[season + 2] = EgyptianCalendar.isRamadan(day) ? 1 : 0;
            for (var pair = 1; knowsAYear(history) && pair <= 2; pair++) {
                var angle = 2 * Math.PI * pair * day.getDayOfYear() / DAYS_OF_A_YEAR;
                row[season + 1 + 2 * pair] = Math.sin(angle);
                row[season + 2 + 2 * pair] = Math.cos(angle);
            }
        }
        return row;
    }

    private static boolean knowsAYear(Series history) {
        return history.length() >= DAYS_FOR_A_YEAR;
    }

    private static double product(double[] row, double[] weights) {
        var sum = 0.0;
        for (var i = 0; i < row.length; i++) {
            sum += row[i] * weights[i];
        }
        return sum;
    }

    private static double mean(double[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Gaussian elimination; the ridge makes the matrix positive definite, so no pivoting is needed. */
    private static double[] solved(double[][] left, double[] right) {
        var width = right.length;
        for (var pivot = 0; pivot < width; pivot++) {
            for (var i = pivot + 1; i < width; i++) {
                var factor = left[i][pivot] / left[pivot][pivot];
                right[i] -= factor * right[pivot];
                for (var j = pivot; j < width; j++) {
                    left[i][j] -= factor * left[pivot][j];
                }
            }
        }
        var solution = new double[width];
        for (var i = width - 1; i >= 0; i--) {
            var sum = right[i];
            for (var j = i + 1; j < width; j++) {
                sum -= left[i][j] * solution[j];
            }
            solution[i] = sum / left[i][i];
        }
        return solution;
    }
}
