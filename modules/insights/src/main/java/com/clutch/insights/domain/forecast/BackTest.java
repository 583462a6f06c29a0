package com.clutch.insights.domain.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a model would have said in the past: from several moments of the history it looks ahead over what is known today (rolling
 * origin, FPP3, 5.10).
 */
final class BackTest {

    /** Half of the interval holds this share of the errors on each side, so that the interval holds it in all. */
    private static final double SHARE = 0.8;

    private static final int NEIGHBOURS = 3;

    private final double[][] errors;
    private final double scale;

    private BackTest(double[][] errors, double scale) {
        this.errors = errors;
        this.scale = scale;
    }

    /**
     * Lets a model look ahead from evenly spaced moments, the last of them one horizon before the end.
     *
     * @param origins moments at most; fewer when the history is short
     */
    static BackTest of(Model model, Series history, int horizon, int origins) {
        var first = firstOrigin(history, horizon);
        var last = history.length() - horizon;
        var count = Math.min(origins, last - first + 1);
        var errors = new double[count][horizon];
        for (var origin = 0; origin < count; origin++) {
            var known = count == 1 ? last : first + (last - first) * origin / (count - 1);
            var past = history.first(known);
            var said = model.suits(past) ? model.ahead(past, horizon) : new SeasonalNaive().ahead(past, horizon);
            for (var h = 0; h < horizon; h++) {
                errors[origin][h] = history.at(known + h) - said[h];
            }
        }
        return new BackTest(errors, naiveError(history));
    }

    /** Whether the history is long enough for one look at least. */
    static boolean isPossible(Series history, int horizon) {
        return history.length() - horizon >= firstOrigin(history, horizon);
    }

    // Two thirds of the history, but never less than what the models need to have seen a season twice.
    private static int firstOrigin(Series history, int horizon) {
        return Math.max(2 * history.step().season() + 5, (history.length() - horizon) * 2 / 3);
    }

    /** Mean absolute error of one-season-ago within the history, which MASE divides by (Hyndman, Koehler 2006). */
    private static double naiveError(Series history) {
        var season = history.step().season();
        var sum = 0.0;
        for (var t = season; t < history.length(); t++) {
            sum += Math.abs(history.at(t) - history.at(t - season));
        }
        return sum / (history.length() - season);
    }

    /** Moments from which it looked ahead. */
    int origins() {
        return errors.length;
    }

    /** Mean absolute error over all moments and steps. */
    double meanAbsoluteError() {
        return Arrays.stream(errors)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .average()
                .orElse(0);
    }

    /** Mean absolute scaled error; below one is better than one-season-ago within the history. Zero for a constant history. */
    double mase() {
        return scale == 0 ? 0 : meanAbsoluteError() / scale;
    }

    /**
     * How far from the forecast the interval reaches at each step: the errors of the neighbouring steps give the growth with
     * distance, and a quantile of all errors divided by it gives the width (conformal prediction, Vovk et al. 2005).
     */
    double[] reach() {
        return reach(errors);
    }

    /** Share of what came that lay within the interval, each moment judged by the errors of the others. */
    double coverage() {
        if (errors.length < 2) {
            return SHARE;
        }
        var inside = 0;
        for (var left = 0; left < errors.length; left++) {
            var out = left;
            var others = IntStream.range(0, errors.length)
                    .filter(origin -> origin != out)
                    .mapToObj(origin -> errors[origin])
                    .toArray(double[][]::new);
            var reach = reach(others);
            for (var h = 0; h < reach.length; h++) {
                if (Math.abs(errors[left][h]) <= reach[h]) {
                    inside++;
                }
            }
        }
        return (double) inside / (errors.length * errors[0].length);
    }

    private static double[] reach(double[][] errors) {
        var growth = growth(errors);
        var scaled = new double[errors.length * growth.length];
        var next = 0;
        for (var row : errors) {
            for (var h = 0; h < growth.length; h++) {
                scaled[next++] = growth[h] == 0 ? 0 : Math.abs(row[h]) / growth[h];
            }
        }
        Arrays.sort(scaled);
        var width = scaled[(int) Math.ceil(SHARE * scaled.length) - 1];
        return Arrays.stream(growth).map(step -> step * width).toArray();
    }

    private static double[] growth(double[][] errors) {
        var horizon = errors[0].length;
        var growth = new double[horizon];
        for (var h = 0; h < horizon; h++) {
            var sum = 0.0;
            var count = 0;
            for (var near = Math.max(0, h - NEIGHBOURS); near <= Math.min(horizon - 1, h + NEIGHBOURS); near++) {
                for (var row : errors) {
                    sum += Math.abs(row[near]);
                    count++;
                }
            }
            // What lies further away is never surer than what lies nearer.
            growth[h] = Math.max(sum / count, h == 0 ? 0 : growth[h - 1]);
        }
        return growth;
    }
}
