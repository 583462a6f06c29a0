package com.clutch.insights.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forecasts of the last quarter of classic series, which the models have not seen, against what came. */
class PublicSeriesTest {

    private record Source(String file, LocalDate start, Step step) {}

    private record Score(String file, double mase, double naiveMase, double coverage) {}

    private static final List<Source> SOURCES = List.of(
            new Source("air-passengers", LocalDate.of(1949, 1, 1), Step.MONTH),
            new Source("accidental-deaths", LocalDate.of(1973, 1, 1), Step.MONTH),
            new Source("lung-deaths", LocalDate.of(1974, 1, 1), Step.MONTH),
            new Source("gas-consumption", LocalDate.of(1960, 1, 1), Step.QUARTER));

    private static final int HORIZON = 6;

    @Test
    void errsLessThanOneSeasonAgoAndKnowsHowMuchItErrs() {
        var scores = SOURCES.stream().map(PublicSeriesTest::score).toList();

        scores.forEach(score -> System.out.printf(
                "%-18s MASE %.2f (seasonal naive %.2f), interval holds %.0f %%%n",
                score.file(), score.mase(), score.naiveMase(), 100 * score.coverage()));
        assertThat(scores).allSatisfy(score -> {
            assertThat(score.mase() / score.naiveMase())
                    .as("error against that of the seasonal naive, %s", score.file())
                    .isLessThan(1);
            assertThat(score.coverage())
                    .as("share of what came within the 80 %% intervals, %s", score.file())
                    .isBetween(0.73, 0.87);
        });
    }

    /** From each moment of the last quarter the best model of that moment looks ahead over what is held back from it. */
    private static Score score(Source source) {
        var series = read(source);
        var errors = new ArrayList<Double>();
        var naiveErrors = new ArrayList<Double>();
        var inside = 0;
        var from = series.length() * 3 / 4;
        for (var known = from; known + HORIZON <= series.length(); known++) {
            var past = series.first(known);
            var forecast = Forecasting.of(past, HORIZON);
            var naive = new SeasonalNaive().ahead(past, HORIZON);
            for (var h = 0; h < HORIZON; h++) {
                var came = series.at(known + h);
                var point = forecast.points().get(h);
                errors.add(Math.abs(came - point.base()));
                naiveErrors.add(Math.abs(came - naive[h]));
                if (came >= point.pessimistic() && came <= point.optimistic()) {
                    inside++;
                }
            }
        }
        var scale = scale(series.first(from));
        return new Score(
                source.file(), mean(errors) / scale, mean(naiveErrors) / scale, (double) inside / errors.size());
    }

    private static double scale(Series training) {
        var season = training.step().season();
        var sum = 0.0;
        for (var t = season; t < training.length(); t++) {
            sum += Math.abs(training.at(t) - training.at(t - season));
        }
        return sum / (training.length() - season);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static Series read(Source source) {
        try (var stream = PublicSeriesTest.class.getResourceAsStream("/series/" + source.file() + ".csv")) {
            var values = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Series(source.start(), source.step(), values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
