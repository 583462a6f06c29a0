package com.clutch.fleet.domain.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MovementTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant OLDEST = NOW.minus(Duration.ofDays(30));
    private static final UUID VEHICLE = new UUID(0, 7);

    @Test
    void aTripBeginsWithTheFirstMoveAndGoesOnThroughShortStops() {
        var standing = Movement.after(null, fix(0, 2.0));
        assertThat(standing.tripStartedAt()).isNull();
        var driving = Movement.after(standing, fix(10, 50.0));
        assertThat(driving.tripStartedAt()).isEqualTo(NOW.plusSeconds(600));
        var lights = Movement.after(driving, fix(14, 0.0));
        assertThat(lights.tripStartedAt()).isEqualTo(driving.tripStartedAt());
        assertThat(Movement.after(lights, fix(24, 40.0)).tripStartedAt()).isEqualTo(driving.tripStartedAt());
        assertThat(Movement.after(lights, fix(25, 40.0)).tripStartedAt()).isEqualTo(NOW.plusSeconds(1500));
    }

    @Test
    void isToldToBeTooFastOnceATrip() {
        var fast = Movement.after(null, fix(0, 121.0));
        assertThat(fast.isNewlySpeeding(120)).isTrue();
        assertThat(fast.isNewlySpeeding(121)).isFalse();
        var again = Movement.after(fast.told(), fix(1, 130.0));
        assertThat(again.isNewlySpeeding(120)).isFalse();
        assertThat(Movement.after(again, fix(30, 130.0)).isNewlySpeeding(120)).isTrue();
    }

    @Test
    void readsWhatDevicesSay() {
        var fix = LocationFix.of(new LocationFix.Report(VEHICLE, 30.1, 31.2, 61.26, 360.0, null), NOW, OLDEST);
        assertThat(fix.speed()).isEqualByComparingTo("61.3");
        assertThat(fix.heading()).isEqualByComparingTo("0");
        assertThat(fix.recordedAt()).isEqualTo(NOW);
        var rounded = LocationFix.of(new LocationFix.Report(VEHICLE, 30.1, 31.2, null, 359.99, NOW), NOW, OLDEST);
        assertThat(rounded.heading()).isEqualByComparingTo("0");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(refusal(VEHICLE, 91.0, 10.0, 0.0, NOW)).isEqualTo(FleetError.LOCATION_ABSURD);
        assertThat(refusal(VEHICLE, 0.0, 0.0, 0.0, NOW)).isEqualTo(FleetError.LOCATION_ABSURD);
        assertThat(refusal(VEHICLE, null, 31.0, 0.0, NOW)).isEqualTo(FleetError.LOCATION_ABSURD);
        assertThat(refusal(null, 30.0, 31.0, 0.0, NOW)).isEqualTo(FleetError.LOCATION_ABSURD);
        assertThat(refusal(VEHICLE, 30.0, 31.0, -1.0, NOW)).isEqualTo(FleetError.LOCATION_ABSURD);
        assertThat(refusal(VEHICLE, 30.0, 31.0, 401.0, NOW)).isEqualTo(FleetError.LOCATION_ABSURD);
        assertThat(refusal(VEHICLE, 30.0, 31.0, Double.NaN, NOW)).isEqualTo(FleetError.LOCATION_ABSURD);
        assertThat(refusal(VEHICLE, 30.0, 31.0, 0.0, NOW.plusSeconds(301))).isEqualTo(FleetError.LOCATION_IN_FUTURE);
        assertThat(refusal(VEHICLE, 30.0, 31.0, 0.0, OLDEST.minusSeconds(1))).isEqualTo(FleetError.LOCATION_TOO_OLD);
    }

    private static Object refusal(UUID vehicle, Double latitude, Double longitude, Double speed, Instant at) {
        var report = new LocationFix.Report(vehicle, latitude, longitude, speed, null, at);
        var refused = new Object[1];
        assertThatThrownBy(() -> LocationFix.of(report, NOW, OLDEST))
                .isInstanceOfSatisfying(DomainException.class, no -> refused[0] = no.code());
        return refused[0];
    }

    private static LocationFix fix(int minute, double speed) {
        var at = NOW.plus(Duration.ofMinutes(minute));
        return LocationFix.of(new LocationFix.Report(VEHICLE, 30.0, 31.0, speed, null, at), at, OLDEST);
    }
}
