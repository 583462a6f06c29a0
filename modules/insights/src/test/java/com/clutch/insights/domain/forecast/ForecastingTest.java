package com.clutch.insights.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForecastingTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    private static Series days(int count, IntToDoubleFunction value) {
        return new Series(
                START, Step.DAY, IntStream.range(0, count).mapToDouble(value).toArray());
    }

    @Test
    void inventsNothingWithoutAHistory() {
        var forecast = Forecasting.of(days(0, _ -> 0), 90);

        assertThat(forecast.enough()).isFalse();
        assertThat(forecast.mase()).isNull();
        assertThat(forecast.points()).hasSize(90).allSatisfy(point -> {
            assertThat(point.base()).isZero();
            assertThat(point.optimistic()).isZero();
            assertThat(point.confidence()).isZero();
        });
    }

    @Test
    void saysThatAShortHistoryIsTooShortAndWidensWithDistance() {
        var forecast = Forecasting.of(days(10, day -> 100 + 20 * (day % 2)), 30);

        assertThat(forecast.enough()).isFalse();
        assertThat(forecast.points().getFirst().base()).isEqualTo(110);
        assertThat(forecast.points().getFirst().pessimistic()).isLessThan(100);
        assertThat(forecast.points().getLast().pessimistic())
                .isLessThan(forecast.points().getFirst().pessimistic());
        assertThat(forecast.points().getLast().confidence())
                .isLessThan(forecast.points().getFirst().confidence());
    }

    @Test
    void continuesTheDayAfterTheLastValue() {
        var forecast = Forecasting.of(days(100, day -> day), 3);

        assertThat(forecast.from()).isEqualTo(START);
        assertThat(forecast.to()).isEqualTo(START.plusDays(99));
        assertThat(forecast.points())
                .extracting(Forecast.Point::day)
                .containsExactly(START.plusDays(100), START.plusDays(101), START.plusDays(102));
    }

    @Test
    void foreseesAWeekThatRepeatsExactly() {
        var history =
                days(200, day -> START.plusDays(day).getDayOfWeek() == DayOfWeek.FRIDAY ? 20 : 100 + 0.1 * (day % 7));

        var forecast = Forecasting.of(history, 14);

        assertThat(forecast.points())
                .allSatisfy(point -> assertThat(point.base())
                        .isCloseTo(
                                point.day().getDayOfWeek() == DayOfWeek.FRIDAY
                                        ? 20
                                        : history.at((int) (point.day().toEpochDay() - START.toEpochDay()) % 7),
                                within(0.5)));
        assertThat(forecast.factors().getFirst().name()).isEqualTo("season");
        assertThat(forecast.factors().getFirst().share()).isGreaterThan(0.95);
    }

    @Test
    void followsATrend() {
        var forecast = Forecasting.of(days(200, day -> 1000 + 5.0 * day), 30);

        assertThat(forecast.points().getLast().base()).isCloseTo(1000 + 5.0 * 229, within(10.0));
        assertThat(forecast.factors().getFirst().name()).isEqualTo("trend");
    }

    @Test
    void foretellsNoNegativeRevenueWhenThereWasNone() {
        var forecast = Forecasting.of(days(120, day -> Math.max(0, 100 - day)), 60);

        assertThat(forecast.points()).allSatisfy(point -> {
            assertThat(point.pessimistic()).isNotNegative();
            assertThat(point.base()).isBetween(point.pessimistic(), point.optimistic());
        });
    }

    @Test
    void saysTheSameOfTheSameHistory() {
        IntToDoubleFunction wave = day -> 500 + 100 * Math.sin(day / 3.0) + 7 * (day * 7919 % 13);

        assertThat(Forecasting.of(days(300, wave), 90)).isEqualTo(Forecasting.of(days(300, wave), 90));
    }

    @Test
    void namesTheModelsItTriedTheBestFirst() {
        var forecast = Forecasting.of(days(200, day -> 100 + 10 * (day % 7) + day * 7919 % 13), 30);

        assertThat(forecast.candidates())
                .extracting(Forecast.Candidate::model)
                .contains("seasonal naive", "Theta", "Holt-Winters, additive", "calendar regression");
        assertThat(forecast.candidates().getFirst().model()).isEqualTo(forecast.model());
        assertThat(forecast.candidates()).isSortedAccordingTo((a, b) -> Double.compare(a.mase(), b.mase()));
        assertThat(forecast.mase()).isEqualTo(forecast.candidates().getFirst().mase());
    }
}
