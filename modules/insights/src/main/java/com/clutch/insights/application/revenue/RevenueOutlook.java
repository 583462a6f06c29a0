package com.clutch.insights.application.revenue;

import com.clutch.insights.domain.forecast.Forecast;
import com.clutch.insights.domain.forecast.Forecast.Candidate;
import com.clutch.insights.domain.forecast.Forecast.Factor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What revenue is to be expected.
 *
 * @param days from tomorrow on
 * @param test how it was chosen
 */
public record RevenueOutlook(List<Day> days, Evaluation test) {

    public RevenueOutlook {
        days = List.copyOf(days);
    }

    static RevenueOutlook of(Forecast forecast, LocalDate today, Instant now) {
        var factors = forecast.enough()
                ? forecast.factors().stream()
                        .map(factor -> String.format(Locale.ROOT, "%s: %.0f %%", factor.name(), 100 * factor.share()))
                        .toList()
                : List.of("Too little history to choose a model: the interval is as wide as revenue has scattered");
        var said = factors.isEmpty() ? List.of("No cause in the calendar explains how revenue moved") : factors;
        return new RevenueOutlook(
                forecast.points().stream()
                        .filter(point -> point.day().isAfter(today))
                        .map(point -> new Day(
                                point.day(),
                                money(point.base()),
                                money(point.pessimistic()),
                                money(point.optimistic()),
                                Math.round(point.confidence() * 10) / 10.0,
                                said))
                        .toList(),
                new Evaluation(
                        forecast.model(),
                        forecast.from(),
                        forecast.to(),
                        forecast.enough(),
                        forecast.mase(),
                        forecast.coverage(),
                        forecast.origins(),
                        forecast.candidates(),
                        forecast.factors(),
                        now));
    }

    private static BigDecimal money(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * One day ahead, in EGP.
     *
     * @param period the day, in the time zone of the company
     * @param pessimistic lower end of the 80 % interval
     * @param optimistic upper end of the 80 % interval
     * @param confidence 0 to 100: the narrower the interval against the base, the higher
     * @param factors what moves revenue, with the share of its variance that it explains
     */
    public record Day(
            LocalDate period,
            BigDecimal base,
            BigDecimal pessimistic,
            BigDecimal optimistic,
            double confidence,
            List<String> factors) {}

    /**
     * How the model was chosen.
     *
     * @param trainedFrom first day of the history it has seen, null when there was none
     * @param trainedTo last day of the history it has seen, null when there was none
     * @param enoughHistory whether a back-test was possible
     * @param mase mean absolute scaled error in the back-test, below 1 is better than the same day of last week; null without
     *     a back-test
     * @param coverage share of the past within the 80 % interval, 0 to 1; null without a back-test
     * @param origins moments from which the back-test looked ahead
     * @param candidates every model that was tried, the best first
     * @param testedAt when (UTC)
     */
    public record Evaluation(
            String model,
            @Nullable LocalDate trainedFrom,
            @Nullable LocalDate trainedTo,
            boolean enoughHistory,
            @Nullable Double mase,
            @Nullable Double coverage,
            int origins,
            List<Candidate> candidates,
            List<Factor> factors,
            Instant testedAt) {}
}
