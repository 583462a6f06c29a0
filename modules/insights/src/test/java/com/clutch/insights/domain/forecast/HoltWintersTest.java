package com.clutch.insights.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against the numbers of a second program that was written from FPP3, 8.3, not from this one. */
class HoltWintersTest {

    private static final Series QUARTERS =
            series(Step.QUARTER, 23, t -> (100 + 3 * t + t * 37 % 11) * new double[] {0.8, 1.1, 1.3, 0.8}[t % 4]);
    private static final Series DAYS =
            series(Step.DAY, 31, t -> t * 29 % 17 + 2 * t - 20 + new int[] {5, 0, -3, 1, 4, -9, 2}[t % 7]);
    private static final Series BENT =
            series(Step.QUARTER, 29, t -> 60 + 30.0 * (t * t % 13) / 13 + new int[] {0, 9, 4, 7}[t % 4] - t * t / 40.0);

    @Test
    void foretellsAPositiveSeriesByAFactorForEachQuarter() {
        foretells(
                new HoltWinters(true),
                QUARTERS,
                137.9168005099,
                138.7893987153,
                194.3668794584,
                228.6851805104,
                145.1042689179,
                145.7837762949);
        foretells(
                new HoltWinters(true),
                BENT,
                48.0109042149,
                45.0952021956,
                49.7007012131,
                41.2195806967,
                43.0319429979,
                40.7554033156);
    }

    @Test
    void foretellsAnySeriesByADifferenceForEachPlaceInTheSeason() {
        foretells(
                new HoltWinters(false),
                DAYS,
                51.9856662412,
                60.0094681365,
                44.0021523942,
                52.0147794658,
                68.1349801996,
                61.0263796491,
                55.0820472540,
                65.8992034959);
        foretells(
                new HoltWinters(false),
                BENT,
                50.9418065760,
                47.9618554462,
                56.6776286814,
                44.4357705328,
                49.2237164018,
                46.4155742894);
    }

    @Test
    void needsTwoSeasonsAndForFactorsNothingBelowZero() {
        assertThat(new HoltWinters(false).suits(new Series(LocalDate.EPOCH, Step.QUARTER, new double[13])))
                .isTrue();
        assertThat(new HoltWinters(false).suits(new Series(LocalDate.EPOCH, Step.QUARTER, new double[12])))
                .isFalse();
        assertThat(new HoltWinters(true).suits(QUARTERS)).isTrue();
        assertThat(new HoltWinters(true).suits(DAYS)).isFalse();
    }

    @Test
    void theMeanOfTwoModelsLiesInTheMiddleAndSuitsWhereBothDo() {
        var mean = new Average(List.of(new SeasonalNaive(), new HoltWinters(false)));
        var one = new SeasonalNaive().ahead(DAYS, 2);
        var other = new HoltWinters(false).ahead(DAYS, 2);
        assertThat(mean.ahead(DAYS, 2))
                .containsExactly(new double[] {(one[0] + other[0]) / 2, (one[1] + other[1]) / 2}, within(1e-9));
        assertThat(mean.suits(DAYS)).isTrue();
        assertThat(mean.suits(DAYS.first(10))).isFalse();
        assertThat(mean.name()).isEqualTo("mean of seasonal naive; Holt-Winters, additive");
    }

    private static void foretells(Model model, Series history, double... ahead) {
        assertThat(model.ahead(history, ahead.length)).containsExactly(ahead, within(1e-6));
    }

    private static Series series(Step step, int length, IntToDoubleFunction value) {
        return new Series(
                LocalDate.EPOCH,
                step,
                IntStream.range(0, length).mapToDouble(value).toArray());
    }
}
