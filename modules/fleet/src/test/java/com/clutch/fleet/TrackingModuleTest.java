package com.clutch.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.EventHeader;
import com.clutch.events.fleet.GeofenceChanged;
import com.clutch.events.fleet.GeofenceDwelled;
import com.clutch.events.fleet.GeofenceEntered;
import com.clutch.events.fleet.GeofenceExited;
import com.clutch.events.fleet.GeofenceMoment;
import com.clutch.events.fleet.RouteAssigned;
import com.clutch.events.fleet.RouteChanged;
import com.clutch.events.fleet.SpeedLimitExceeded;
import com.clutch.events.snapshot.SnapshotCompleted;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.application.geofence.GeofencePlanning;
import com.clutch.fleet.application.route.RoutePlanning;
import com.clutch.fleet.application.tracking.LocationIngest;
import com.clutch.fleet.domain.geofence.GeofenceDetails;
import com.clutch.fleet.domain.geofence.Shape;
import com.clutch.fleet.domain.route.RouteDetails;
import com.clutch.fleet.domain.route.RouteDetails.Place;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.fleet.domain.tracking.LocationFix.Report;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;

/** The module by itself: what it tells of the ways of vehicles, and that it tells it again. */
@ApplicationModuleTest
class TrackingModuleTest {

    private static final Actor MONA = Actor.system("mona", "test");

    @Autowired
    LocationIngest ingest;

    @Autowired
    GeofencePlanning geofences;

    @Autowired
    RoutePlanning routes;

    @Autowired
    Clock clock;

    private UUID van;
    private Instant now;

    @BeforeEach
    void start() {
        TestDatabase.reset();
        now = clock.instant();
        van = TrackingFixture.vehicle("CAI 1", TrackingFixture.fleet(90));
        geofences.add(
                new GeofenceDetails.Fields(
                        "Depot", null, Shape.Circle.of(new GeoPoint(30, 31), 500), null, null, Set.of(van), null),
                MONA);
    }

    @Test
    void tellsThatAVehicleEntersTooFast(Scenario scenario) {
        scenario.stimulate(() -> ingest.record(point(0, 99.0), MONA))
                .andWaitForEventOfType(GeofenceEntered.class)
                .toArriveAndVerify(event -> assertThat(event.vehicleId()).isEqualTo(van));
        scenario.stimulate(() -> plan())
                .andWaitForEventOfType(RouteAssigned.class)
                .toArriveAndVerify(event -> assertThat(event.vehicleId()).isEqualTo(van));
    }

    @Test
    void tellsThatAVehicleStaysAndLeaves(Scenario scenario) {
        var yard = new GeofenceDetails.Fields(
                "Yard", null, Shape.Circle.of(new GeoPoint(30, 31), 500), 1, null, Set.of(van), null);
        scenario.stimulate(() -> geofences.add(yard, MONA))
                .andWaitForEventOfType(GeofenceChanged.class)
                .toArriveAndVerify(
                        event -> assertThat(event.state().dwellMinutes()).isEqualTo(1));
        ingest.record(new Report(van, 30.001, 31.0, 20.0, null, now.minusSeconds(600)), MONA);
        scenario.stimulate(() -> ingest.record(new Report(van, 30.001, 31.0, 0.0, null, now.minusSeconds(300)), MONA))
                .andWaitForEventOfType(GeofenceDwelled.class)
                .toArriveAndVerify(event -> assertThat(event.vehicleId()).isEqualTo(van));
        scenario.stimulate(() -> ingest.record(new Report(van, 30.1, 31.0, 40.0, null, now.minusSeconds(60)), MONA))
                .andWaitForEventOfType(GeofenceExited.class)
                .toArriveAndVerify(event -> assertThat(event.vehicleId()).isEqualTo(van));
    }

    @Test
    void tellsThatAVehicleIsTooFastForItsFleet(Scenario scenario) {
        scenario.stimulate(() -> ingest.record(List.of(point(0, 99.0), point(1, 120.0)), MONA))
                .andWaitForEventOfType(SpeedLimitExceeded.class)
                .toArriveAndVerify(event -> assertThat(event.vehicleId()).isEqualTo(van));
    }

    @Test
    void tellsOfRoutes(Scenario scenario) {
        scenario.stimulate(this::plan)
                .andWaitForEventOfType(RouteChanged.class)
                .toArriveAndVerify(event -> assertThat(event.state().name()).isEqualTo("Delta"));
    }

    @ParameterizedTest
    @CsvSource({
        GeofenceChanged.TOPIC + ", 1",
        GeofenceMoment.TOPIC + ", 1",
        SpeedLimitExceeded.TOPIC + ", 1",
        RouteChanged.TOPIC + ", 2",
        RouteAssigned.TOPIC + ", 2"
    })
    void tellsEverythingAgain(String topic, long count, Scenario scenario) {
        ingest.record(List.of(point(0, 99.0), point(1, 120.0)), MONA);
        plan();
        plan();
        scenario.publish(new SnapshotRequested(header(), Ids.at(now), topic))
                .andWaitForEventOfType(SnapshotCompleted.class)
                .matching(completed -> completed.topic().equals(topic))
                .toArriveAndVerify(completed -> assertThat(completed.count()).isEqualTo(count));
    }

    private Report point(long seconds, double speed) {
        return new Report(van, 30.001, 31.0, speed, null, now.minusSeconds(60 - seconds));
    }

    private Object plan() {
        return routes.plan(
                new RouteDetails.Fields(
                        "Delta",
                        null,
                        new Place(null, 30.0, 31.0, null),
                        null,
                        new Place(null, 30.0, 31.4, null),
                        null,
                        null,
                        null,
                        null,
                        null),
                van,
                null,
                MONA);
    }

    private EventHeader header() {
        return new EventHeader(Ids.at(now), now, "SYSTEM", new UUID(0, 1), "test", null, null, null, "test");
    }
}
