package com.clutch.insights.domain.forecast;

import com.clutch.insights.domain.forecast.Forecast.Candidate;
import com.clutch.insights.domain.forecast.Forecast.Factor;
import com.clutch.insights.domain.forecast.Forecast.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Looks ahead with the model that would have erred least in the past, lately above all, or with the mean of the best few when that would have erred
 * less. The same history always gives the same forecast.
 */
public final class Forecasting {

    private static final int ORIGINS = 24;
    private static final int MOST_COMBINED = 4;

    /** Standard deviations on either side that hold 80 % of a normal distribution. */
    private static final double EIGHTY_PERCENT = 1.2816;

    private static final List<Model> MODELS = List.of(
            new SeasonalNaive(),
            new HoltWinters(false),
            new HoltWinters(true),
            new Theta(),
            new CalendarRegression(false),
            new CalendarRegression(true));

    private Forecasting() {}

    private record Tried(Model model, BackTest test) {}

    /**
     * The steps that follow the history. Figures that were never negative are not foretold to become negative.
     *
     * @param horizon steps ahead, at least 1
     */
    public static Forecast of(Series history, int horizon) {
        var test = testHorizon(history, horizon);
        if (!BackTest.isPossible(history, test)) {
            return withoutTest(history, horizon);
        }
        var tried = new ArrayList<Tried>();
        for (var model : MODELS) {
            if (model.suits(history)) {
                tried.add(new Tried(model, BackTest.of(model, history, test, ORIGINS)));
            }
        }
        tried.sort(byError());
        var ranked = List.copyOf(tried);
        for (var count = 2; count <= Math.min(MOST_COMBINED, ranked.size()); count++) {
            var few = ranked.subList(0, count);
            tried.add(new Tried(
                    new Average(few.stream().map(Tried::model).toList()),
                    BackTest.ofMean(few.stream().map(Tried::test).toList())));
        }
        tried.sort(byError());
        var best = tried.getFirst();
        var choice = BackTest.ofChoice(tried.stream().map(Tried::test).toList());
        return new Forecast(
                best.model().name(),
                history.day(0),
                history.day(history.length() - 1),
                true,
                choice.mase(),
                choice.coverage(),
                choice.origins(),
                tried.stream()
                        .map(each ->
                                new Candidate(each.model().name(), each.test().mase()))
                        .toList(),
                factors(history),
                points(history, best.model().ahead(history, horizon), choice.reach()));
    }

    // At least four looks ahead must fit into the second half of the history; what lies beyond grows with the square
    // root.
    private static int testHorizon(Series history, int horizon) {
        return Math.max(1, Math.min(horizon, history.length() / 6));
    }

    private static Comparator<Tried> byError() {
        return Comparator.comparingDouble(each -> each.test().lateError());
    }

    private static List<Point> points(Series history, double[] ahead, double[] reach) {
        var negative = Arrays.stream(history.values()).anyMatch(value -> value < 0);
        var points = new ArrayList<Point>(ahead.length);
        for (var h = 0; h < ahead.length; h++) {
            var width = h < reach.length ? reach[h] : reach[reach.length - 1] * Math.sqrt((h + 1.0) / reach.length);
            var base = negative ? ahead[h] : Math.max(0, ahead[h]);
            var low = negative ? base - width : Math.max(0, base - width);
            points.add(new Point(history.day(history.length() + h), base, low, base + width));
        }
        return points;
    }

    private static Forecast withoutTest(Series history, int horizon) {
        var mean = history.mean();
        var squares = Arrays.stream(history.values())
                .map(value -> (value - mean) * (value - mean))
                .sum();
        // One value says nothing of how figures scatter; it might as well have been twice as large.
        var spread = history.length() < 2 ? Math.abs(mean) : Math.sqrt(squares / (history.length() - 1));
        var width = EIGHTY_PERCENT * spread * Math.sqrt(1 + 1.0 / Math.max(1, history.length()));
        var ahead = new double[horizon];
        Arrays.fill(ahead, mean);
        return new Forecast(
                history.length() == 0 ? "none" : "mean",
                history.length() == 0 ? null : history.day(0),
                history.length() == 0 ? null : history.day(history.length() - 1),
                false,
                null,
                null,
                0,
                List.of(),
                List.of(),
                points(history, ahead, new double[] {width}));
    }

    private static List<Factor> factors(Series history) {
        var regression = new CalendarRegression(false);
        if (!regression.suits(history)) {
            return List.of();
        }
        return regression.shares(history).entrySet().stream()
                .filter(share -> share.getValue() >= 0.01)
                .sorted(Map.Entry.<CalendarRegression.Cause, Double>comparingByValue()
                        .reversed())
                .map(share -> new Factor(
                        share.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '), share.getValue()))
                .toList();
    }
}
