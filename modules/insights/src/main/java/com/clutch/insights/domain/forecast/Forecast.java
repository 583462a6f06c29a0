package com.clutch.insights.domain.forecast;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be expected.
 *
 * @param model that was chosen
 * @param from first day of the history it has seen, null when there was none
 * @param to last day of the history it has seen, null when there was none
 * @param enough whether the history was long enough to choose by a back-test; if not, the interval is as wide as the history
 *     scattered
 * @param mase mean absolute scaled error in the back-test, below 1 is better than one-season-ago; null without a back-test. At each
 *     moment the model was chosen by all other moments, so it may be a little above that of the best candidate
 * @param coverage share of the past that lay within the interval, 0 to 1; null without a back-test
 * @param origins moments from which the back-test looked ahead
 * @param candidates every model that was tried, the best first
 * @param factors what moves the figure, the strongest first
 * @param points one for each step ahead
 */
public record Forecast(
        String model,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean enough,
        @Nullable Double mase,
        @Nullable Double coverage,
        int origins,
        List<Candidate> candidates,
        List<Factor> factors,
        List<Point> points) {

    public Forecast {
        candidates = List.copyOf(candidates);
        factors = List.copyOf(factors);
        points = List.copyOf(points);
    }

    /** A model that was tried, and its mean absolute scaled error in the back-test. */
    public record Candidate(String model, double mase) {}

    /**
     * Something that moves the figure.
     *
     * @param share of the variance that it explains, 0 to 1
     */
    public record Factor(String name, double share) {}

    /**
     * One step ahead.
     *
     * @param pessimistic lower end of the 80 % interval
     * @param optimistic upper end of the 80 % interval
     */
    public record Point(LocalDate day, double base, double pessimistic, double optimistic) {

        /** Half of the interval against the base, as a percentage that is 100 when nothing is uncertain. */
        public double confidence() {
            var reach = (optimistic - pessimistic) / 2;
            return reach == 0 ? (base == 0 ? 0 : 100) : 100 * Math.abs(base) / (Math.abs(base) + reach);
        }
    }
}
