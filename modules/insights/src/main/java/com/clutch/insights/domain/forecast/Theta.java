package com.clutch.insights.domain.forecast;

/**
 * The Theta method (Assimakopoulos, Nikolopoulos 2000) in the form of Hyndman and Billah (2003): the season is taken out by
 * classical decomposition, what is left is smoothed exponentially and drifts by half the slope of its straight line.
 */
final class Theta implements Model {

    @Override
    public String name() {
        return "Theta";
    }

    @Override
    public boolean suits(Series history) {
        return history.length() >= 2 * history.step().season() + 3;
    }

    @Override
    public double[] ahead(Series history, int horizon) {
        var values = history.values();
        var season = history.step().season();
        var multiplicative = history.isPositive();
        var shape = shape(values, season, multiplicative);
        for (var t = 0; t < values.length; t++) {
            values[t] = multiplicative ? values[t] / shape[t % season] : values[t] - shape[t % season];
        }
        var drift = slope(values) / 2;
        var smoothing = smoothing(values, drift);
        var level = level(values, smoothing, drift);
        var ahead = new double[horizon];
        for (var h = 0; h < horizon; h++) {
            var calm = level + drift * (h + 1);
            var part = shape[(values.length + h) % season];
            ahead[h] = multiplicative ? calm * part : calm + part;
        }
        return ahead;
    }

    /** Classical decomposition: mean distance of each place in the season from the centred moving average. */
    private static double[] shape(double[] values, int season, boolean multiplicative) {
        var sums = new double[season];
        var counts = new int[season];
        var half = season / 2;
        for (var t = half; t < values.length - half; t++) {
            var average = 0.0;
            for (var i = t - half; i <= t + half; i++) {
                // An even season has one value too many in a centred window; its ends count half.
                average += values[i] * (season % 2 == 0 && (i == t - half || i == t + half) ? 0.5 : 1);
            }
            average /= season;
            if (multiplicative || average != 0) {
                sums[t % season] += multiplicative ? values[t] / average : values[t] - average;
                counts[t % season]++;
            }
        }
        var total = 0.0;
        for (var i = 0; i < season; i++) {
            sums[i] = counts[i] == 0 ? (multiplicative ? 1 : 0) : sums[i] / counts[i];
            total += sums[i];
        }
        for (var i = 0; i < season; i++) {
            sums[i] = multiplicative ? sums[i] * season / total : sums[i] - total / season;
        }
        return sums;
    }

    private static double slope(double[] values) {
        var middle = (values.length - 1) / 2.0;
        var product = 0.0;
        var square = 0.0;
        for (var t = 0; t < values.length; t++) {
            product += (t - middle) * values[t];
            square += (t - middle) * (t - middle);
        }
        return product / square;
    }

    private static double smoothing(double[] values, double drift) {
        var best = 0.05;
        var least = Double.POSITIVE_INFINITY;
        for (var alpha = 0.05; alpha < 1; alpha += 0.05) {
            var level = values[0];
            var squares = 0.0;
            for (var t = 1; t < values.length; t++) {
                var error = values[t] - level - drift;
                squares += error * error;
                level += drift + alpha * error;
            }
            if (squares < least) {
                least = squares;
                best = alpha;
            }
        }
        return best;
    }

    private static double level(double[] values, double alpha, double drift) {
        var level = values[0];
        for (var t = 1; t < values.length; t++) {
            level += drift + alpha * (values[t] - level - drift);
        }
        return level;
    }
}
