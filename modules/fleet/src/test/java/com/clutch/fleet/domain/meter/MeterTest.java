package com.clutch.fleet.domain.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeterTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant FRIDAY = MONDAY.plusSeconds(4 * 86_400);

    private final Meter meter =
            new Meter(MeterKind.ODOMETER, Map.of(MONDAY, new BigDecimal("100.0"), FRIDAY, new BigDecimal("500.0")));

    @Test
    void grows() {
        assertThat(meter.take(new BigDecimal("500.0"), FRIDAY.plusSeconds(1))).isTrue();
        assertThat(meter.latest()).isEqualTo(FRIDAY.plusSeconds(1));
    }

    @Test
    void takesALateReadingBetweenItsNeighbours() {
        assertThat(meter.take(new BigDecimal("300.0"), MONDAY.plusSeconds(86_400)))
                .isTrue();
        assertThat(meter.latest()).isEqualTo(FRIDAY);
    }

    @Test
    void doesNotGoBackwards() {
        refused(FleetError.METER_WENT_BACKWARDS, "499.9", FRIDAY.plusSeconds(1));
        refused(FleetError.METER_WENT_BACKWARDS, "99.9", MONDAY.plusSeconds(86_400));
        refused(FleetError.METER_WENT_BACKWARDS, "500.1", MONDAY.plusSeconds(86_400));
        refused(FleetError.METER_WENT_BACKWARDS, "100.1", MONDAY.minusSeconds(1));
    }

    @Test
    void knowsTheSameReadingAgain() {
        assertThat(meter.take(new BigDecimal("500"), FRIDAY)).isFalse();
        refused(FleetError.METER_READ_ALREADY, "501.0", FRIDAY);
    }

    @Test
    void remembersWhatItHasTaken() {
        meter.take(new BigDecimal("700.0"), FRIDAY.plusSeconds(10));
        refused(FleetError.METER_WENT_BACKWARDS, "699.0", FRIDAY.plusSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "10000001", "1e-999999999", "1e999999999"})
    void believesNoValueThatAMeterCannotShow(String value) {
        assertThatThrownBy(() -> Meter.checked(MeterKind.ODOMETER, new BigDecimal(value), MONDAY, MONDAY))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.errors()).containsOnlyKeys("value"));
    }

    @Test
    void wasNotReadInTheFuture() {
        assertThat(Meter.checked(MeterKind.ODOMETER, new BigDecimal("1.25"), MONDAY.plusSeconds(300), MONDAY))
                .isEqualTo("1.3");
        assertThatThrownBy(() -> Meter.checked(MeterKind.ODOMETER, BigDecimal.ONE, MONDAY.plusSeconds(301), MONDAY))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.errors()).containsOnlyKeys("readAt"));
    }

    @Test
    void takesWhatAMeterCanJustShow() {
        assertThat(Meter.checked(MeterKind.ODOMETER, new BigDecimal("10000000"), MONDAY, MONDAY))
                .isEqualTo("10000000.0");
        assertThat(Meter.checked(MeterKind.ENGINE_HOURS, BigDecimal.ZERO, MONDAY, MONDAY))
                .isEqualTo("0.0");
        assertThat(Meter.checked(MeterKind.ODOMETER, new BigDecimal("1e-30"), MONDAY, MONDAY))
                .isEqualTo("0.0");
        assertThat(meter.take(new BigDecimal("100.0"), MONDAY.minusSeconds(1))).isTrue();
    }

    @Test
    void showsNothingBeforeItIsReadForTheFirstTime() {
        var fresh = new MeterStand(new UUID(0, 1), true, new BigDecimal("0.0"), null, null, null);
        assertThat(fresh.value(MeterKind.ODOMETER)).isNull();
        var read = new MeterStand(new UUID(0, 1), true, BigDecimal.TEN, MONDAY, BigDecimal.ONE, FRIDAY);
        assertThat(read.value(MeterKind.ODOMETER)).isEqualTo("10");
        assertThat(read.value(MeterKind.ENGINE_HOURS)).isEqualTo("1");
        assertThat(read.readAt(MeterKind.ODOMETER)).isEqualTo(MONDAY);
        assertThat(read.readAt(MeterKind.ENGINE_HOURS)).isEqualTo(FRIDAY);
    }

    private void refused(FleetError code, String value, Instant at) {
        assertThatThrownBy(() -> meter.take(new BigDecimal(value), at))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
