package com.clutch.insights.domain.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What a model would have said in the past: from several moments of the history it looks ahead over what is known today (rolling
 * origin, FPP3, 5.10).
 */
final class BackTest {

    /** The interval holds this share of what comes. */
    private static final double SHARE = 0.8;

    private static final int NEIGHBOURS = 3;

    /** How much less each moment counts than the one after it (Barber et al. 2023, nonexchangeable conformal prediction). */
    private static final double MEMORY = 0.9;

    /** Days whose mean is the level of daily figures; a single week might be that of a feast. */
    private static final int LEVEL_DAYS = 28;

    private final double[][] errors;
    private final double[] levels;
    private final double level;
    private final double scale;

    private BackTest(double[][] errors, double[] levels, double level, double scale) {
        this.errors = errors;
        this.levels = levels;
        this.level = level;
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
        var levels = new double[count];
        for (var origin = 0; origin < count; origin++) {
            var known = count == 1 ? last : first + (last - first) * origin / (count - 1);
            var past = history.first(known);
            var said = model.suits(past) ? model.ahead(past, horizon) : new SeasonalNaive().ahead(past, horizon);
            for (var h = 0; h < horizon; h++) {
                errors[origin][h] = history.at(known + h) - said[h];
            }
            levels[origin] = level(past);
        }
        return new BackTest(errors, levels, level(history), naiveError(history));
    }

    /** The same for the mean of what several models said, which errs by the mean of their errors. */
    static BackTest ofMean(List<BackTest> models) {
        var any = models.getFirst();
        var errors = new double[any.errors.length][any.errors[0].length];
        for (var model : models) {
            for (var origin = 0; origin < errors.length; origin++) {
                for (var h = 0; h < errors[origin].length; h++) {
                    errors[origin][h] += model.errors[origin][h] / models.size();
                }
            }
        }
        return new BackTest(errors, any.levels, any.level, any.scale);
    }

    /**
     * The same for choosing the best of several: at each moment that one looks ahead which errs least from all other moments. The
     * errors of the best itself are too small, because it is the best on these very errors.
     */
    static BackTest ofChoice(List<BackTest> candidates) {
        var any = candidates.getFirst();
        var errors = new double[any.errors.length][];
        for (var origin = 0; origin < errors.length; origin++) {
            var out = origin;
            errors[origin] = candidates.stream()
                    .min(Comparator.comparingDouble(
                            candidate -> candidate.lateError(other -> other != out || any.errors.length == 1)))
                    .orElseThrow()
                    .errors[origin];
        }
        return new BackTest(errors, any.levels, any.level, any.scale);
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

    /** How large the figures have been lately. Errors grow with figures, unless these may be negative; then it is one. */
    private static double level(Series history) {
        var last = history.step() == Step.DAY ? LEVEL_DAYS : history.step().season();
        var values = history.values();
        if (Arrays.stream(values).anyMatch(value -> value < 0)) {
            return 1;
        }
        var lately = Arrays.stream(values)
                .skip(Math.max(0, values.length - last))
                .average()
                .orElse(0);
        return lately > 0 ? lately : history.mean() > 0 ? history.mean() : 1;
    }

    /** Moments from which it looked ahead. */
    int origins() {
        return errors.length;
    }

    /** Mean absolute error, in which late moments count for more; it decides which model is the best. */
    double lateError() {
        return lateError(_ -> true);
    }

    private double lateError(IntPredicate moments) {
        var sum = 0.0;
        var all = 0.0;
        for (var origin = 0; origin < errors.length; origin++) {
            if (moments.test(origin)) {
                sum += weight(origin) * mean(errors[origin]);
                all += weight(origin);
            }
        }
        return all == 0 ? 0 : sum / all;
    }

    private static double mean(double[] errors) {
        return Arrays.stream(errors).map(Math::abs).average().orElse(0);
    }

    /** Mean absolute scaled error over all moments and steps; below one is better than one-season-ago within the history. Zero for a constant history. */
    double mase() {
        return scale == 0
                ? 0
                : Arrays.stream(errors).mapToDouble(BackTest::mean).average().orElse(0) / scale;
    }

    /**
     * How far from the forecast the interval reaches at each step: the errors of the neighbouring steps, each as a share of the level
     * at its moment, give the growth with distance; a quantile of all of them divided by it gives the width (conformal prediction,
     * Vovk et al. 2005); the level of today makes it an amount.
     */
    double[] reach() {
        return reach(-1, level);
    }

    /** Share of what came that lay within the interval, each moment judged by the errors of the others. */
    double coverage() {
        if (errors.length < 2) {
            return SHARE;
        }
        var inside = 0;
        for (var origin = 0; origin < errors.length; origin++) {
            var reach = reach(origin, levels[origin]);
            for (var h = 0; h < reach.length; h++) {
                if (Math.abs(errors[origin][h]) <= reach[h]) {
                    inside++;
                }
            }
        }
        return (double) inside / (errors.length * errors[0].length);
    }

    private record Weighed(double error, double weight) {}

    /** The reach as the errors of all moments but one give it. */
    private double[] reach(int without, double now) {
        var growth = growth(without);
        var scaled = new ArrayList<Weighed>();
        var all = 0.0;
        for (var origin = 0; origin < errors.length; origin++) {
            for (var h = 0; h < growth.length && origin != without; h++) {
                scaled.add(new Weighed(growth[h] == 0 ? 0 : share(origin, h) / growth[h], weight(origin)));
                all += weight(origin);
            }
        }
        scaled.sort(Comparator.comparingDouble(Weighed::error));
        var next = 0;
        for (var held = scaled.getFirst().weight(); held < SHARE * all && next < scaled.size() - 1; ) {
            held += scaled.get(++next).weight();
        }
        var width = scaled.get(next).error();
        return Arrays.stream(growth).map(step -> step * width * now).toArray();
    }

    private double[] growth(int without) {
        var horizon = errors[0].length;
        var growth = new double[horizon];
        for (var h = 0; h < horizon; h++) {
            var sum = 0.0;
            var all = 0.0;
            for (var near = Math.max(0, h - NEIGHBOURS); near <= Math.min(horizon - 1, h + NEIGHBOURS); near++) {
                for (var origin = 0; origin < errors.length; origin++) {
                    if (origin != without) {
                        sum += weight(origin) * share(origin, near);
                        all += weight(origin);
                    }
                }
            }
            // What lies further away is never surer than what lies nearer.
            growth[h] = Math.max(sum / all, h == 0 ? 0 : growth[h - 1]);
        }
        return growth;
    }

    private double share(int origin, int step) {
        return Math.abs(errors[origin][step]) / levels[origin];
    }

    private double weight(int origin) {
        return Math.pow(MEMORY, errors.length - 1 - origin);
    }
}
