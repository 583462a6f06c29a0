package com.clutch.fleet.domain.downtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DowntimeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final UUID VEHICLE = UUID.randomUUID();

    @Test
    void beginsNowUnlessSomebodySaysOtherwise() {
        var downtime = Downtime.of(VEHICLE, said(DowntimeReason.BREAKDOWN, null, null), NOW);
        assertThat(downtime.startedAt()).isEqualTo(NOW);
        assertThat(downtime.endedAt()).isNull();
        assertThat(downtime.planned()).isFalse();
    }

    @Test
    void endsOnce() {
        var open = Downtime.of(VEHICLE, said(DowntimeReason.WEATHER, NOW.minusSeconds(60), null), NOW);
        var ended = open.end(null, NOW);
        assertThat(ended.endedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> ended.end(null, NOW))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(FleetError.DOWNTIME_ENDED));
    }

    @Test
    void neitherBeginsNorEndsInTheFutureNorBackwards() {
        var later = NOW.plusSeconds(1);
        refused("startedAt", said(DowntimeReason.OTHER, later, null));
        refused("endedAt", said(DowntimeReason.OTHER, NOW.minusSeconds(9), later));
        refused("endedAt", said(DowntimeReason.OTHER, NOW.minusSeconds(9), NOW.minus(Duration.ofHours(1))));
        refused("endedAt", said(DowntimeReason.OTHER, NOW, NOW));
        refused("reason", said(null, NOW, null));
    }

    @Test
    void aRateIsForOneOrForAll() {
        var fleet = UUID.randomUUID();
        assertThat(DowntimeRate.of(null, null, new BigDecimal("12.345"), "usd", NOW))
                .returns(new BigDecimal("12.35"), DowntimeRate::costPerHour)
                .returns("USD", DowntimeRate::currency);
        assertThatThrownBy(() -> DowntimeRate.of(VEHICLE, fleet, BigDecimal.ONE, null, NOW))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.errors()).containsOnlyKeys("fleetId"));
        assertThatThrownBy(() -> DowntimeRate.of(VEHICLE, null, null, "x", NOW))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        no -> assertThat(no.errors()).containsOnlyKeys("costPerHour", "currency"));
    }

    @Test
    void keepsWhatNobodySaysAnew() {
        var planned = Downtime.of(
                VEHICLE,
                new DowntimeFields(DowntimeReason.MAINTENANCE, true, NOW.minusSeconds(60), NOW, "brakes"),
                NOW);
        assertThat(planned.with(said(null, null, null), NOW)).isEqualTo(planned);
        assertThat(planned.reason().label()).isEqualTo("Maintenance");
        var rate = DowntimeRate.of(VEHICLE, null, BigDecimal.TEN, "USD", NOW);
        assertThat(rate.with(null, null)).isEqualTo(rate);
        assertThatThrownBy(() -> rate.with(new BigDecimal("-1"), null)).isInstanceOf(DomainException.class);
    }

    private static DowntimeFields said(DowntimeReason reason, Instant from, Instant to) {
        return new DowntimeFields(reason, null, from, to, null);
    }

    private static void refused(String field, DowntimeFields said) {
        assertThatThrownBy(() -> Downtime.of(VEHICLE, said, NOW))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.errors()).containsOnlyKeys(field));
    }
}
