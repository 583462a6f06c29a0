package com.clutch.fleet.application.downtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.clutch.events.fleet.DowntimeChanged;
import com.clutch.fleet.LedgerFixture;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.downtime.DowntimeFields;
import com.clutch.fleet.domain.downtime.DowntimeReason;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DowntimeLedgerTest extends LedgerFixture {

    private static final DowntimeMetricFilter ALL = new DowntimeMetricFilter(null, null, null, null);

    @Autowired
    private DowntimeQueries queries;

    @Autowired
    private DowntimeMetricQueries metrics;

    @Autowired
    private DowntimePricing pricing;

    @Test
    void ofManyWhoSayThatAVehicleStandsOneIsBelieved() throws Exception {
        var vehicle = hiace("ABC 1");
        var outcomes = together(12, () -> stand(vehicle, DowntimeReason.BREAKDOWN, day(-1), null));
        assertThat(outcomes).filteredOn(UUID.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(DomainException.class::isInstance)
                .hasSize(11)
                .allSatisfy(no -> assertThat(((DomainException) no).code()).isEqualTo(FleetError.DOWNTIME_OVERLAPS));
        assertThat(events.of(DowntimeChanged.class)).isNotEmpty();
        assertThat(list(vehicle)).hasSize(1);
    }

    @Test
    void oneMayBeginWhenTheOtherEnds() {
        var vehicle = hiace("ABC 1");
        stand(vehicle, DowntimeReason.WEATHER, day(-4), day(-3));
        stand(vehicle, DowntimeReason.BREAKDOWN, day(-3), day(-2));
        refused(
                FleetError.DOWNTIME_OVERLAPS,
                () -> stand(vehicle, DowntimeReason.OTHER, day(-3).minusSeconds(1), day(-3)));
        stand(hiace("ABC 2"), DowntimeReason.OTHER, day(-4), day(-2));
    }

    @Test
    void aCorrectionMustNotOverlapEitherButWhatWasRemovedIsNotInTheWay() {
        var vehicle = hiace("ABC 1");
        var first = stand(vehicle, DowntimeReason.WEATHER, day(-4), day(-3));
        var second = stand(vehicle, DowntimeReason.BREAKDOWN, day(-2), null);
        var longer = new DowntimeFields(null, null, null, day(-1), null);
        refused(FleetError.DOWNTIME_OVERLAPS, () -> downtimes.revise(first, ExpectedVersion.ANY, longer, mona));
        downtimes.remove(second, ExpectedVersion.ANY, mona);
        assertThat(downtimes
                        .revise(first, new ExpectedVersion(1L), longer, mona)
                        .endedAt())
                .isEqualTo(day(-1));
    }

    @Test
    void endsOnceAndNotBeforeItBegan() {
        var id = stand(hiace("ABC 1"), DowntimeReason.MAINTENANCE, day(-1), null);
        refused(KernelError.VALIDATION_FAILED, () -> downtimes.end(id, ExpectedVersion.ANY, day(-2), mona));
        assertThat(downtimes.end(id, ExpectedVersion.ANY, null, mona).endedAt()).isEqualTo(START);
        refused(FleetError.DOWNTIME_ENDED, () -> downtimes.end(id, ExpectedVersion.ANY, null, mona));
    }

    @Test
    void countsOnlyWhatLiesInThePeriod() {
        var vehicle = hiace("ABC 1");
        stand(vehicle, DowntimeReason.BREAKDOWN, day(-12), day(-9));
        stand(vehicle, DowntimeReason.BREAKDOWN, day(-6), day(-5));
        stand(vehicle, DowntimeReason.DRIVER_ISSUES, day(-1), null);
        stand(vehicle, DowntimeReason.WEATHER, day(-30), day(-12));
        var rows = metrics(day(-10), START);
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst())
                .returns("Breakdown", DowntimeMetric::reason)
                .returns(number("48.00"), DowntimeMetric::downtimeHours)
                .returns(2, DowntimeMetric::downtimes)
                .returns("Toyota Hiace", DowntimeMetric::vehicleName);
        assertThat(rows.getLast())
                .returns("Driver Issues", DowntimeMetric::reason)
                .returns(number("24.00"), DowntimeMetric::downtimeHours);
        assertThat(metrics(day(-5), day(-1))).isEmpty();
    }

    @Test
    void costsNothingUntilARateIsSetAndThenTheNearestOneCounts() {
        var vehicle = hiace("ABC 1");
        var other = hiace("ABC 2");
        var foreign = hiace("ABC 3");
        for (var each : List.of(vehicle, other, foreign)) {
            stand(each, DowntimeReason.OTHER, START.minus(Duration.ofMinutes(90)), START);
        }
        assertThat(metrics(day(-1), START)).allMatch(row -> row.revenueLoss().signum() == 0);
        pricing.add(null, null, number("100"), null, mona);
        pricing.add(vehicle, null, number("250"), null, mona);
        pricing.add(foreign, null, number("9"), "USD", mona);
        refused(FleetError.DOWNTIME_RATE_TAKEN, () -> pricing.add(null, null, number("5"), null, mona));
        assertThat(metrics(day(-1), START))
                .extracting(DowntimeMetric::vehicleId, DowntimeMetric::revenueLoss, DowntimeMetric::cost)
                .containsExactlyInAnyOrder(
                        tuple(vehicle, number("375.00"), number("375.00")),
                        tuple(other, number("150.00"), number("150.00")),
                        tuple(foreign, number("0"), number("13.50")));
    }

    @Test
    void theRateOfAFleetGoesBeforeTheOneForAll() {
        var vehicle = hiace("ABC 1");
        var fleet = UUID.randomUUID();
        TestDatabase.dsl().execute("""
            insert into fleet.fleet (id, version, name, status, fuel_alert_threshold, speed_limit, maintenance_reminder_days,
                created_at, updated_at)
            values (?, 1, 'Cairo', 'ACTIVE', 10, 100, 7, now(), now())
            """, fleet);
        TestDatabase.dsl().execute("update fleet.vehicle set fleet_id = ? where id = ?", fleet, vehicle);
        stand(vehicle, DowntimeReason.OTHER, START.minus(Duration.ofHours(2)), START);
        pricing.add(null, null, number("100"), null, mona);
        pricing.add(null, fleet, number("30"), null, mona);
        assertThat(metrics(day(-1), START)).singleElement().returns(number("60.00"), DowntimeMetric::revenueLoss);
    }

    private List<DowntimeMetric> metrics(Instant from, Instant to) {
        return metrics.list(ALL, from, to, PageRequest.first(10)).items();
    }

    private List<DowntimeView> list(UUID vehicle) {
        return queries.list(new DowntimeFilter(vehicle, null, null, null, null, null), PageRequest.first(10))
                .items();
    }
}
