package com.clutch.fleet.application.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.fleet.SpeedLimitExceeded;
import com.clutch.fleet.TrackingFixture;
import com.clutch.fleet.application.tracking.IngestReport.Outcome;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.tracking.LocationFix.Report;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LocationIngestTest extends TrackingFixture {

    @Autowired
    TrackingQueries queries;

    @Autowired
    TrackReading reading;

    @Autowired
    LocationsKept kept;

    @Test
    void knowsTheNewestPlaceHoweverLateOlderOnesCome() {
        var van = vehicle("CAI 1", null);
        ingest.record(at(van, 30.1, 31.1, 40.0, 0), mona);
        ingest.record(at(van, 30.3, 31.3, 41.0, 60), mona);
        ingest.record(at(van, 30.2, 31.2, 42.0, 30), mona);
        assertThat(queries.find(van)).get().satisfies(place -> {
            assertThat(place.latitude()).isEqualTo(30.3);
            assertThat(place.lng()).isEqualTo(31.3);
            assertThat(place.speed()).isEqualByComparingTo("41");
            assertThat(place.recordedAt()).isEqualTo(START.plusSeconds(60));
            assertThat(place.vehicleName()).isEqualTo("Toyota Hiace");
            assertThat(place.address()).isEqualTo("Depot");
        });
        assertThat(vehicles.find(van)).get().satisfies(vehicle -> {
            assertThat(vehicle.location().latitude()).isEqualByComparingTo("30.3");
            assertThat(vehicle.location().longitude()).isEqualByComparingTo("31.3");
            assertThat(vehicle.location().address()).isEqualTo("Depot");
            assertThat(vehicle.version()).isEqualTo(1);
        });
        assertThat(track(van)).extracting(TrackPoint::latitude).containsExactly(30.1, 30.2, 30.3);
        assertThat(events.all()).isEmpty();
    }

    @Test
    void saysOfEachPointWhatBecameOfIt() {
        var van = vehicle("CAI 1", null);
        var gone = vehicle("CAI 2", null);
        TestDatabase.dsl().execute("update fleet.vehicle set status = 'RETIRED' where license_plate = 'CAI 2'");
        ingest.record(at(van, 30.1, 31.1, 0), mona);
        var report = ingest.record(
                List.of(
                        at(van, 30.1, 31.1, 0),
                        at(van, 30.2, 31.2, 10),
                        at(van, 30.3, 31.3, 10),
                        at(van, 95, 31, 20),
                        at(van, 30, 31, 301),
                        at(UUID.randomUUID(), 30, 31, 0),
                        at(gone, 30, 31, 0)),
                mona);
        assertThat(report.results())
                .extracting(IngestReport.Result::outcome)
                .containsExactly(
                        Outcome.DUPLICATE,
                        Outcome.STORED,
                        Outcome.DUPLICATE,
                        Outcome.REFUSED,
                        Outcome.REFUSED,
                        Outcome.REFUSED,
                        Outcome.REFUSED);
        assertThat(report.results().subList(3, 7))
                .extracting(IngestReport.Result::code)
                .containsExactly("LOCATION_ABSURD", "LOCATION_IN_FUTURE", "NOT_FOUND", "VEHICLE_LEFT_FLEET");
        assertThat(report.stored()).isEqualTo(1);
        assertThat(report.duplicates()).isEqualTo(2);
        assertThat(report.refused()).isEqualTo(4);
        assertThat(track(van)).hasSize(2);
        refused(KernelError.NOT_FOUND, () -> ingest.record(at(UUID.randomUUID(), 30, 31, 0), mona));
        refused(FleetError.LOCATION_ABSURD, () -> ingest.record(at(van, 0, 0, 0), mona));
        assertThat(ingest.record(at(van, 30.2, 31.2, 10), mona)).isFalse();
    }

    @Test
    void tellsOnceATripThatAVehicleIsTooFastHoweverManySendItsPoints() throws Exception {
        var van = vehicle("CAI 1", fleet(90));
        var points = new ArrayList<Report>();
        for (var second = 0; second < 240; second++) {
            points.add(at(van, 30 + second * 1e-4, 31, second % 7 == 0 ? 95.5 : 80.0, second));
        }
        var outcomes = atOnce(8, _ -> (Callable<?>) () -> ingest.record(points, mona));
        assertThat(outcomes).allMatch(IngestReport.class::isInstance);
        assertThat(outcomes.stream()
                        .mapToInt(outcome -> ((IngestReport) outcome).stored())
                        .sum())
                .isEqualTo(240);
        var told = events.only(SpeedLimitExceeded.class);
        assertThat(told.speed()).isEqualByComparingTo("95.5");
        assertThat(told.speedLimit()).isEqualTo(90);
        assertThat(told.tripStartedAt()).isEqualTo(START);
        clock.advance(Duration.ofHours(1));
        ingest.record(at(van, 30.2, 31, 91.0, 3600), mona);
        assertThat(events.of(SpeedLimitExceeded.class)).hasSize(2);
        assertThat(queries.speedings(new SpeedingFilter(van, null, null, null), PageRequest.first(10))
                        .items())
                .hasSize(2)
                .first()
                .extracting(SpeedingView::vehicleName)
                .isEqualTo("Toyota Hiace");
    }

    @Test
    void takesPointsOfManyVehiclesFromManySendersWithoutLockingThemOut() throws Exception {
        var vans = IntStream.range(0, 20)
                .mapToObj(van -> vehicle("CAI " + van, null))
                .toList();
        // Each sender goes through all the vehicles, in an order of its own: none of the steps divides twenty.
        var steps = List.of(1, 3, 7, 9, 11, 13, 17, 19);
        var outcomes = atOnce(8, sender -> (Callable<?>) () -> {
            var points = new ArrayList<Report>();
            for (var index = 0; index < 200; index++) {
                var van = vans.get((index * steps.get(sender) + sender) % vans.size());
                points.add(at(van, 30 + sender * 0.01, 31, index + sender * 1000L - 9000));
            }
            return ingest.record(points, mona).stored();
        });
        assertThat(outcomes).allMatch(Integer.valueOf(200)::equals);
        vans.forEach(
                van -> assertThat(queries.find(van).orElseThrow().latitude()).isEqualTo(30.07));
    }

    @Test
    void addsUpWhatWasDriven() {
        var van = vehicle("CAI 1", null);
        ingest.record(
                List.of(at(van, 30, 31, 50.0, -7200), at(van, 30.1, 31, 70.0, -3600), at(van, 30.1, 31.1, 20.0, -1)),
                mona);
        var summary = reading.summary(van, Period.of(null, null, START));
        assertThat(summary.points()).isEqualTo(3);
        // 0.1 degrees to the north are 11.12 km, to the east at this latitude 9.62 km.
        assertThat(summary.distanceKm()).isEqualByComparingTo("20.74");
        assertThat(summary.maxSpeed()).isEqualByComparingTo("70");
        assertThat(summary.firstAt()).isEqualTo(START.minusSeconds(7200));
        var hour = reading.summary(van, Period.of(START.minusSeconds(3600), START.minusSeconds(1), START));
        assertThat(hour.points()).isEqualTo(1);
        assertThat(hour.distanceKm()).isZero();
        var none = reading.summary(vehicle("CAI 2", null), Period.of(null, null, START));
        assertThat(none.points()).isZero();
        assertThat(none.maxSpeed()).isNull();
    }

    @Test
    void drawsATrackWithFewPoints() {
        var van = vehicle("CAI 1", null);
        ingest.record(
                IntStream.rangeClosed(0, 100)
                        .mapToObj(step -> at(van, 30, 31 + step * 0.001, step - 200))
                        .toList(),
                mona);
        var period = Period.of(null, null, START);
        assertThat(reading.simplified(van, period, 10)).hasSize(2);
        assertThat(reading.simplified(van, period, 10).getLast().longitude()).isEqualTo(31.1);
    }

    @Test
    void refusesPeriodsThatMakeNoSense() {
        refused(KernelError.VALIDATION_FAILED, () -> Period.of(START, START, START));
        refused(KernelError.VALIDATION_FAILED, () -> Period.of(START.minus(Duration.ofDays(32)), START, START));
        assertThat(Period.of(null, null, START).from()).isEqualTo(START.minus(Duration.ofDays(1)));
        assertThat(Period.of(START.minusSeconds(60), null, START).to()).isEqualTo(START);
    }

    @Test
    void forgetsWhatIsTooOldButNotWhereAVehicleIs() throws Exception {
        var van = vehicle("CAI 1", null);
        ingest.record(List.of(at(van, 30.1, 31.1, -86_400), at(van, 30.2, 31.2, 0)), mona);
        clock.advance(Duration.ofDays(400).minusSeconds(3600));
        assertThat(kept.deleteBatch()).isFalse();
        assertThat(TestDatabase.dsl().fetchValue("select count(*) from fleet.vehicle_location"))
                .isEqualTo(1L);
        refused(FleetError.LOCATION_TOO_OLD, () -> ingest.record(at(van, 30.1, 31.1, -86_400), mona));
        clock.advance(Duration.ofDays(1));
        atOnce(4, _ -> (Callable<?>) kept::deleteBatch);
        assertThat(TestDatabase.dsl().fetchValue("select count(*) from fleet.vehicle_location"))
                .isEqualTo(0L);
        assertThat(queries.find(van)).get().extracting(FleetLocation::latitude).isEqualTo(30.2);
    }

    private List<TrackPoint> track(UUID van) {
        return queries.track(van, Period.of(null, START.plusSeconds(600), START), PageRequest.first(100))
                .items();
    }
}
