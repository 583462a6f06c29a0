package com.clutch.fleet.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.clutch.fleet.domain.diagnostics.Severity;
import com.clutch.fleet.domain.forecast.Factor.Kind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictionTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    /** Two-sided 90, 95 and 99 % points of Student's t, from the usual tables. */
    @ParameterizedTest
    @CsvSource({
        "1, 12.706, 0.95", "2, 4.303, 0.95", "3, 3.182, 0.95", "4, 2.776, 0.95", "5, 2.571, 0.95", "10, 2.228, 0.95",
        "30, 2.042, 0.95", "120, 1.980, 0.95", "1, 6.314, 0.90", "7, 1.895, 0.90", "12, 3.055, 0.99", "2, 9.925, 0.99"
    })
    void knowsStudentsT(long degrees, double t, double probability) {
        assertThat(StudentT.within(t, degrees)).isCloseTo(probability, within(0.0005));
        assertThat(StudentT.within(0, degrees)).isZero();
    }

    /** Readings 10 days apart; slope, day and error were worked out apart from this program. */
    @Test
    void reachesALimitByTheLineThroughItsReadings() {
        var smooth = line(100, 600, 1050, 1600, 2100).reaches(3080).orElseThrow();
        assertThat(smooth.day()).isCloseTo(19.8, within(0.001));
        assertThat(smooth.standardError()).isEqualTo(1);
        var erratic = line(0, 200, 1400, 1500, 1900).reaches(3000).orElseThrow();
        assertThat(erratic.day()).isCloseTo(19.2157, within(0.0001));
        assertThat(erratic.standardError()).isCloseTo(9.5329, within(0.0001));
        assertThat(erratic.degrees()).isEqualTo(3);
    }

    @Test
    void isSurerOfASteadyVehicleThanOfAnErraticOne() {
        var steady = distance(line(0, 500, 1000, 1500, 2000), 3000);
        var erratic = distance(line(0, 200, 1400, 1500, 1900), 3000);
        assertThat(steady.confidence()).isGreaterThan(95);
        assertThat(erratic.confidence()).isLessThan(steady.confidence() - 20);
        assertThat(steady.reason()).isEqualTo("Oil: reaches 3000 km at 50.0 a day, by 5 readings");
        assertThat(steady.date()).isEqualTo(NOW.plus(Duration.ofDays(20)));
    }

    @Test
    void takesTheLimitThatIsReachedFirstAndListsTheOthers() {
        var prediction = Prediction.of(new Evidence(
                        NOW,
                        "Oil",
                        90.0,
                        3000.0,
                        null,
                        line(0, 500, 1000, 1500, 2000),
                        null,
                        Rhythm.NONE,
                        new Fault("P0420", "Catalyst", Severity.MEDIUM, -5, 8)))
                .orElseThrow();
        assertThat(prediction.factors())
                .extracting(Factor::kind)
                .containsExactly(Kind.DISTANCE, Kind.TROUBLE_CODE, Kind.PLAN_DATE);
        assertThat(prediction.factors().getLast().confidence()).isEqualTo(50);
        assertThat(prediction.factors().get(1).confidence()).isEqualTo(90);
    }

    @Test
    void isSurerWhenTheRhythmAgrees() {
        var without = calendar(30, Rhythm.NONE);
        var agreeing = calendar(30, new Rhythm(8, 90.0, 4.0, -60.0, 8));
        var contradicting = calendar(30, new Rhythm(8, 140.0, 4.0, -60.0, 0));
        assertThat(without.confidence()).isEqualTo(50);
        assertThat(agreeing.confidence()).isGreaterThan(90);
        assertThat(contradicting.confidence()).isLessThan(20);
        assertThat(agreeing.factors()).extracting(Factor::kind).containsExactly(Kind.PLAN_DATE, Kind.HISTORY);
    }

    @Test
    void followsTheRhythmWhereThereIsNoPlan() {
        var prediction = Prediction.of(
                        new Evidence(NOW, null, null, null, null, null, null, new Rhythm(5, 40.0, 6.0, -10.0, 0), null))
                .orElseThrow();
        assertThat(prediction.date()).isEqualTo(NOW.plus(Duration.ofDays(30)));
        assertThat(prediction.confidence()).isBetween(85, 95);
        assertThat(prediction.reason()).isEqualTo("work was done every 40 days before, by 5 intervals");
    }

    @Test
    void putsADayThatHasPassedToNow() {
        var prediction = calendar(-20, Rhythm.NONE);
        assertThat(prediction.date()).isEqualTo(NOW);
        assertThat(prediction.factors().getFirst().date()).isEqualTo(NOW.minus(Duration.ofDays(20)));
    }

    @Test
    void saysNothingWhereNothingIsKnown() {
        assertThat(Prediction.of(new Evidence(NOW, null, null, null, null, null, null, Rhythm.NONE, null)))
                .isEmpty();
        assertThat(Prediction.of(
                        new Evidence(NOW, "Oil", null, 3000.0, null, line(100, 100, 100), null, Rhythm.NONE, null)))
                .isEmpty();
        assertThat(Prediction.of(new Evidence(NOW, "Oil", null, 3000.0, null, line(0, 500), null, Rhythm.NONE, null)))
                .isEmpty();
    }

    private static Prediction calendar(double day, Rhythm rhythm) {
        return Prediction.of(new Evidence(NOW, "Oil", day, null, null, null, null, rhythm, null))
                .orElseThrow();
    }

    private static Prediction distance(Usage usage, double limit) {
        return Prediction.of(new Evidence(NOW, "Oil", null, limit, null, usage, null, Rhythm.NONE, null))
                .orElseThrow();
    }

    /** The sums of readings 10 days apart, the last of them now. */
    private static Usage line(double... values) {
        var n = values.length;
        double sumX = 0;
        double sumY = 0;
        for (var i = 0; i < n; i++) {
            sumX += -10.0 * (n - 1 - i);
            sumY += values[i];
        }
        double sxx = 0;
        double syy = 0;
        double sxy = 0;
        for (var i = 0; i < n; i++) {
            var dx = -10.0 * (n - 1 - i) - sumX / n;
            var dy = values[i] - sumY / n;
            sxx += dx * dx;
            syy += dy * dy;
            sxy += dx * dy;
        }
        var slope = sxy / sxx;
        return new Usage(n, slope, sumY / n - slope * sumX / n, sumX / n, sxx, syy, sxy);
    }
}
