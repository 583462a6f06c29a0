package com.clutch.insights.domain.forecast;

/**
 * Exponential smoothing of level, damped trend and season (Holt 1957, Winters 1960, damping by Gardner and McKenzie 1985; the
 * recursions are those of Hyndman, Athanasopoulos: FPP3, 8.3). The smoothing constants are those of a grid with the least sum of
 * squared one-step errors, so the same history always gives the same forecast.
 */
final class HoltWinters implements Model {

    private static final double[] LEVELS = {0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.8};
    private static final double[] TRENDS = {0, 0.01, 0.05, 0.2};
    private static final double[] SEASONS = {0.02, 0.1, 0.25, 0.5};
    private static final double[] DAMPINGS = {0.9, 0.98, 1};

    private final boolean multiplicative;

    /**
     * The model with seasons of one kind.
     *
     * @param multiplicative whether the season is a factor, which only suits values above zero, or is added
     */
    HoltWinters(boolean multiplicative) {
        this.multiplicative = multiplicative;
    }

    @Override
    public String name() {
        return multiplicative ? "Holt-Winters, multiplicative" : "Holt-Winters, additive";
    }

    @Override
    public boolean suits(Series history) {
        return history.length() >= 2 * history.step().season() + 5 && (!multiplicative || history.isPositive());
    }

    @Override
    public double[] ahead(Series history, int horizon) {
        var values = history.values();
        var best = new State(values, history.step().season(), LEVELS[0], TRENDS[0], SEASONS[0], DAMPINGS[0]);
        for (var level : LEVELS) {
            for (var trend : TRENDS) {
                for (var season : SEASONS) {
                    for (var damping : DAMPINGS) {
                        var tried = new State(values, history.step().season(), level, trend, season, damping);
                        if (tried.squares < best.squares) {
                            best = tried;
                        }
                    }
                }
            }
        }
        return best.ahead(horizon);
    }

    private final class State {

        private final double damping;
        private final double[] seasons;
        private final int length;
        private final double squares;
        private double level;
        private double trend;

        State(double[] values, int season, double alpha, double beta, double gamma, double damping) {
            this.damping = damping;
            this.length = values.length;
            this.seasons = new double[season];
            begin(values);
            var sum = 0.0;
            for (var t = season; t < values.length; t++) {
                var old = seasons[t % season];
                var calm = level + damping * trend;
                var error = values[t] - with(calm, old);
                sum += error * error;
                var next = alpha * without(values[t], old) + (1 - alpha) * calm;
                trend = beta * (next - level) + (1 - beta) * damping * trend;
                seasons[t % season] = gamma * without(values[t], calm) + (1 - gamma) * old;
                level = next;
            }
            squares = sum;
        }

        // The first season gives the shape, the step from the first to the second the trend.
        private void begin(double[] values) {
            var season = seasons.length;
            var first = mean(values, 0, season);
            level = first;
            trend = (mean(values, season, 2 * season) - first) / season;
            for (var i = 0; i < season; i++) {
                seasons[i] = without(values[i], first + trend * (i - (season - 1) / 2.0));
            }
            level = first + trend * (season - 1) / 2.0;
        }

        private double[] ahead(int horizon) {
            var ahead = new double[horizon];
            var damped = 0.0;
            var power = 1.0;
            for (var h = 0; h < horizon; h++) {
                power *= damping;
                damped += power;
                ahead[h] = with(level + damped * trend, seasons[(length + h) % seasons.length]);
            }
            return ahead;
        }
    }

    private double with(double calm, double season) {
        return multiplicative ? calm * season : calm + season;
    }

    private double without(double value, double other) {
        // A level that has come to zero has no season; one keeps the recursion finite.
        return !multiplicative ? value - other : Math.abs(other) < 1e-9 ? 1 : value / other;
    }

    private static double mean(double[] values, int from, int to) {
        var sum = 0.0;
        for (var i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }
}
