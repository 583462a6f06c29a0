package com.clutch.insights.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against the numbers of a second program that was written from the paper, not from this one. */
class ThetaTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @Test
    void foretellsAPositiveSeriesByAFactorForEachQuarter() {
        var factors = new double[] {0.8, 1.1, 1.3, 0.8};
        var history = new Series(
                START,
                Step.QUARTER,
                IntStream.range(0, 23)
                        .mapToDouble(t -> (100 + 3 * t + t * 37 % 11) * factors[t % 4])
                        .toArray());
        assertThat(new Theta().ahead(history, 6))
                .containsExactly(
                        new double[] {
                            134.2051599767,
                            137.1271514017,
                            189.2518581853,
                            225.3668481320,
                            139.0302458267,
                            142.0133731250
                        },
                        within(1e-6));
    }

    @Test
    void foretellsASeriesThatFallsBelowNothingByADifferenceForEachWeekday() {
        var differences = new int[] {5, 0, -3, 1, 4, -9, 2};
        var history = new Series(
                START,
                Step.DAY,
                IntStream.range(0, 31)
                        .mapToDouble(t -> t * 29 % 17 + 2 * t - 20 + differences[t % 7])
                        .toArray());
        assertThat(new Theta().ahead(history, 8))
                .containsExactly(
                        new double[] {
                            44.9380134191,
                            56.2404327740,
                            39.3999949860,
                            46.5595571979,
                            62.5167384576,
                            53.6763006695,
                            46.8358628815,
                            52.0549489030
                        },
                        within(1e-6));
    }

    @Test
    void needsTwoSeasonsAndAWindowAroundThem() {
        assertThat(new Theta().suits(new Series(START, Step.QUARTER, new double[11])))
                .isTrue();
        assertThat(new Theta().suits(new Series(START, Step.QUARTER, new double[10])))
                .isFalse();
    }
}
