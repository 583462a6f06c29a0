package com.clutch.insights.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.clutch.insights.domain.forecast.CalendarRegression.Cause;
import java.time.LocalDate;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A series that is made of what the calendar knows goes on as it was made. */
class CalendarRegressionTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final double[] QUARTERS = {0, 8, -3, 5};

    @Test
    void goesOnWithItsTrendAndQuarters() {
        IntToDoubleFunction made = t -> 100 + 2.5 * t + QUARTERS[t % 4];
        goesOn(new CalendarRegression(false), quarters(made), made);
    }

    @Test
    void goesOnWithItsGrowthAndFactorsOnALogarithmicScale() {
        IntToDoubleFunction made = t -> Math.exp(3 + 0.02 * t + QUARTERS[t % 4] / 10);
        goesOn(new CalendarRegression(true), quarters(made), made);
    }

    @Test
    void goesOnWithWeekdaysHolidaysAndRamadan() {
        ToDoubleFunction<LocalDate> made = day -> 100
                + 3 * day.getDayOfWeek().getValue()
                + (EgyptianCalendar.isHoliday(day) ? 40 : 0)
                - (EgyptianCalendar.isRamadan(day) ? 25 : 0);
        goesOn(new CalendarRegression(false), days(399, made), t -> made.applyAsDouble(START.plusDays(t)));
    }

    @Test
    void goesOnWithTheTimeOfTheYearWhenItHasSeenOne() {
        ToDoubleFunction<LocalDate> made = day -> {
            var angle = 2 * Math.PI * day.getDayOfYear() / 365.25;
            return 50 + 9 * Math.sin(angle) - 4 * Math.cos(angle) + 3 * Math.sin(2 * angle) + 2 * Math.cos(2 * angle);
        };
        goesOn(new CalendarRegression(false), days(400, made), t -> made.applyAsDouble(START.plusDays(t)));
        assertThat(new CalendarRegression(false).shares(days(400, made)).get(Cause.TIME_OF_YEAR))
                .isCloseTo(1, within(0.01));
        assertThat(new CalendarRegression(false).shares(days(399, made))).doesNotContainKey(Cause.TIME_OF_YEAR);
    }

    @Test
    void saysWhichCauseExplainsHowMuch() {
        var trend = new CalendarRegression(false).shares(quarters(t -> 10 + t));
        assertThat(trend.get(Cause.TREND)).isCloseTo(1, within(0.01));
        assertThat(trend.get(Cause.SEASON)).isCloseTo(0, within(0.01));
        var season = new CalendarRegression(false).shares(quarters(t -> 100 + QUARTERS[t % 4]));
        assertThat(season.get(Cause.SEASON)).isCloseTo(1, within(0.01));
        assertThat(season.get(Cause.TREND)).isCloseTo(0, within(0.01));
        assertThat(new CalendarRegression(false).shares(quarters(_ -> 7)).values())
                .containsOnly(0.0);
    }

    @Test
    void needsThreeSeasonsAndForFactorsNothingBelowZero() {
        assertThat(new CalendarRegression(false).suits(new Series(START, Step.QUARTER, new double[12])))
                .isTrue();
        assertThat(new CalendarRegression(false).suits(new Series(START, Step.QUARTER, new double[11])))
                .isFalse();
        assertThat(new CalendarRegression(true).suits(new Series(START, Step.QUARTER, new double[12])))
                .isFalse();
        assertThat(new CalendarRegression(true).suits(quarters(t -> t + 1))).isTrue();
        assertThat(new CalendarRegression(true).name()).isEqualTo("calendar regression, logarithmic");
    }

    private static void goesOn(Model model, Series history, IntToDoubleFunction made) {
        var comes = IntStream.range(history.length(), history.length() + 30)
                .mapToDouble(made)
                .toArray();
        assertThat(model.ahead(history, 30)).containsExactly(comes, within(0.1));
    }

    private static Series quarters(IntToDoubleFunction made) {
        return new Series(
                START, Step.QUARTER, IntStream.range(0, 24).mapToDouble(made).toArray());
    }

    private static Series days(int length, ToDoubleFunction<LocalDate> made) {
        return new Series(
                START,
                Step.DAY,
                IntStream.range(0, length)
                        .mapToDouble(t -> made.applyAsDouble(START.plusDays(t)))
                        .toArray());
    }
}
