package com.clutch.fleet.application.forecast;

import com.clutch.fleet.domain.forecast.Prediction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Asks how good the forecast would have been: for each service that was done, what would have been foretold from what was known
 * before, against the rule that every service happens on the day its plan's calendar says.
 */
@Service
public class BackTest {

    /**
     * How good one rule was.
     *
     * @param predicted services for which it said a day
     * @param withinTolerance of those, how many were done within the tolerance of that day
     * @param share withinTolerance of all services, in percent, one decimal; a rule that says nothing has not foretold it
     * @param meanAbsoluteErrorDays over the services for which it said a day, one decimal; zero when there are none
     */
    public record Score(long predicted, long withinTolerance, BigDecimal share, BigDecimal meanAbsoluteErrorDays) {}

    /**
     * The comparison.
     *
     * @param leadDays how long before each service the forecast was made
     * @param toleranceDays how far from the foretold day a service counts as foretold
     * @param services services of plans that were done in the period and had one before
     * @param forecast the forecast of Clutch
     * @param planDate the rule of the calendar
     */
    public record Report(
            Instant from, Instant to, int leadDays, int toleranceDays, long services, Score forecast, Score planDate) {}

    private final Evidences evidences;
    private final Clock clock;

    BackTest(Evidences evidences, Clock clock) {
        this.evidences = evidences;
        this.clock = clock;
    }

    /**
     * Looks back over a period.
     *
     * @param from null for a year before the end
     * @param to null for now
     * @param leadDays how long before each service the forecast is made
     */
    public Report run(@Nullable Instant from, @Nullable Instant to, int leadDays) {
        var end = to == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : to;
        var start = from == null ? end.minus(Duration.ofDays(365)) : from;
        var served = evidences.before(start, end, Duration.ofDays(leadDays));
        return new Report(
                start,
                end,
                leadDays,
                Prediction.TOLERANCE_DAYS,
                served.size(),
                score(
                        served,
                        one -> Prediction.of(one.evidence())
                                .map(Prediction::date)
                                .orElse(null)),
                score(served, Served::planDate));
    }

    private static Score score(List<Served> served, Function<Served, @Nullable Instant> rule) {
        var errors = new ArrayList<Double>();
        for (var one : served) {
            var day = rule.apply(one);
            if (day != null) {
                errors.add(Math.abs(Duration.between(day, one.at()).toSeconds())
                        / (double) Duration.ofDays(1).toSeconds());
            }
        }
        var hits = errors.stream()
                .filter(error -> error <= Prediction.TOLERANCE_DAYS)
                .count();
        return new Score(
                errors.size(),
                hits,
                oneDecimal(served.isEmpty() ? 0 : 100.0 * hits / served.size()),
                oneDecimal(errors.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0)));
    }

    private static BigDecimal oneDecimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
