package com.clutch.fleet.application.geofence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.events.Change;
import com.clutch.events.fleet.GeofenceChanged;
import com.clutch.events.fleet.GeofenceDwelled;
import com.clutch.events.fleet.GeofenceEntered;
import com.clutch.events.fleet.GeofenceExited;
import com.clutch.fleet.TrackingFixture;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.geofence.Crossing.Kind;
import com.clutch.fleet.domain.geofence.GeofenceDetails;
import com.clutch.fleet.domain.geofence.Shape;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.fleet.domain.tracking.LocationFix.Report;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.PageRequest;
import com.clutch.kernel.StaleVersionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GeofenceTest extends TrackingFixture {

    private static final Shape DEPOT = Shape.Circle.of(new GeoPoint(30, 31), 1000);

    @Autowired
    GeofencePlanning planning;

    @Autowired
    GeofenceQueries queries;

    @Test
    void noticesWhoComesStaysAndGoes() {
        var van = vehicle("CAI 1", null);
        var depot = geofence("Depot", 10, Set.of(van), Set.of());
        ingest.record(at(van, 30.1, 31, 0), mona);
        ingest.record(at(van, 30.001, 31, 10), mona);
        ingest.record(at(van, 30.002, 31, 100), mona);
        assertThat(events.only(GeofenceEntered.class).at()).isEqualTo(START.plusSeconds(10));
        assertThat(events.of(GeofenceDwelled.class)).isEmpty();
        clock.advance(Duration.ofHours(1));
        ingest.record(at(van, 30.001, 31, 610), mona);
        ingest.record(at(van, 30.001, 31, 700), mona);
        assertThat(events.only(GeofenceDwelled.class).enteredAt()).isEqualTo(START.plusSeconds(10));
        ingest.record(at(van, 30.2, 31, 800), mona);
        var exit = events.only(GeofenceExited.class);
        assertThat(exit.geofenceId()).isEqualTo(depot.id());
        assertThat(exit.vehicleId()).isEqualTo(van);
        assertThat(exit.secondsInside()).isEqualTo(790);
        assertThat(exit.latitude()).isEqualTo(30.2);
        // A late point within the area changes the track only.
        ingest.record(at(van, 30.001, 31, 750), mona);
        assertThat(events.of(GeofenceEntered.class)).hasSize(1);
        assertThat(queries.crossings(new CrossingFilter(depot.id(), null, null, null, null), PageRequest.first(10))
                        .items())
                .extracting(CrossingView::kind)
                .containsExactly(Kind.EXITED, Kind.DWELLED, Kind.ENTERED);
        assertThat(queries.crossings(new CrossingFilter(null, van, Kind.EXITED, START, null), PageRequest.first(10))
                        .items())
                .singleElement()
                .satisfies(crossing -> {
                    assertThat(crossing.geofenceName()).isEqualTo("Depot");
                    assertThat(crossing.minutesInside()).isEqualTo(13);
                });
    }

    @Test
    void noticesInOneRequestEverythingOnTheWay() {
        var fleet = fleet(120);
        var van = vehicle("CAI 1", fleet);
        var other = vehicle("CAI 2", null);
        geofence("Depot", null, Set.of(), Set.of(fleet));
        var points = new ArrayList<Report>();
        for (var turn = 0; turn < 5; turn++) {
            points.add(at(van, 30, 31, turn * 20));
            points.add(at(van, 30.1, 31, turn * 20 + 10));
            points.add(at(other, 30, 31, turn * 20));
        }
        ingest.record(points.reversed(), mona);
        assertThat(events.of(GeofenceEntered.class))
                .hasSize(5)
                .allMatch(event -> event.vehicleId().equals(van));
        assertThat(events.of(GeofenceExited.class)).hasSize(5).allMatch(event -> event.secondsInside() == 10);
    }

    @Test
    void noticesEachCrossingOnceHoweverManySendersThereAre() throws Exception {
        var van = vehicle("CAI 1", null);
        geofence("Depot", 1, Set.of(van), Set.of());
        var points = new ArrayList<Report>();
        for (var second = 0; second < 240; second++) {
            points.add(at(van, second < 60 || second >= 180 ? 30.1 : 30, 31, second));
        }
        var outcomes = atOnce(8, sender -> (Callable<?>) () -> sender % 2 == 0
                ? ingest.record(points, mona).received()
                : ingest.record(points.reversed(), mona).received());
        assertThat(outcomes).allMatch(Integer.valueOf(240)::equals);
        assertThat(events.only(GeofenceEntered.class).at()).isEqualTo(START.plusSeconds(60));
        assertThat(events.only(GeofenceDwelled.class).at()).isEqualTo(START.plusSeconds(120));
        assertThat(events.only(GeofenceExited.class).at()).isEqualTo(START.plusSeconds(180));
    }

    @Test
    void isNotWatchedWhileItIsOffOrRemoved() {
        var van = vehicle("CAI 1", null);
        var depot = geofence("Depot", null, Set.of(van), Set.of());
        planning.revise(
                depot.id(),
                ExpectedVersion.ANY,
                new GeofenceDetails.Fields(null, null, null, null, false, null, null),
                mona);
        ingest.record(at(van, 30, 31, 0), mona);
        assertThat(events.of(GeofenceEntered.class)).isEmpty();
        planning.remove(depot.id(), ExpectedVersion.ANY, mona);
        ingest.record(at(van, 30, 31, 1), mona);
        assertThat(events.of(GeofenceEntered.class)).isEmpty();
        assertThat(queries.find(depot.id())).isEmpty();
        assertThat(events.of(GeofenceChanged.class).getLast().change()).isEqualTo(Change.DELETED);
    }

    @Test
    void changesOnlyWhatIsSaidAndTellsIt() {
        var van = vehicle("CAI 1", null);
        var fleet = fleet(120);
        var depot = geofence("Depot", 10, Set.of(van), Set.of(fleet));
        var revised = planning.revise(
                depot.id(),
                new ExpectedVersion(1L),
                new GeofenceDetails.Fields("Yard", null, null, 0, null, null, Set.of()),
                mona);
        assertThat(revised.version()).isEqualTo(2);
        assertThat(revised.dwellMinutes()).isNull();
        assertThat(revised.vehicleIds()).containsExactly(van);
        assertThat(revised.fleetIds()).isEmpty();
        assertThat(queries.find(depot.id())).contains(revised);
        assertThat(events.of(GeofenceChanged.class).getLast().changes())
                .extracting("field")
                .containsExactly("dwellMinutes", "fleetIds", "name");
        assertThatThrownBy(() -> planning.remove(depot.id(), new ExpectedVersion(1L), mona))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void refusesATakenNameAndWhatIsNotThere() throws Exception {
        geofence("Depot", null, Set.of(), Set.of());
        refused(FleetError.GEOFENCE_NAME_TAKEN, () -> geofence("DEPOT", null, Set.of(), Set.of()));
        refused(KernelError.VALIDATION_FAILED, () -> geofence("Yard", null, Set.of(UUID.randomUUID()), Set.of()));
        refused(KernelError.VALIDATION_FAILED, () -> geofence("Yard", null, Set.of(), Set.of(UUID.randomUUID())));
        refused(KernelError.VALIDATION_FAILED, () -> geofence("Yard", 10_081, Set.of(), Set.of()));
        var outcomes = atOnce(6, _ -> (Callable<?>) () -> geofence("Harbour", null, Set.of(), Set.of()));
        assertThat(outcomes).filteredOn(GeofenceView.class::isInstance).hasSize(1);
    }

    @Test
    void keepsPolygonsAndFindsThemByName() {
        var triangle = List.of(new GeoPoint(30, 31), new GeoPoint(30, 32), new GeoPoint(31, 31), new GeoPoint(30, 31));
        var stored = planning.add(
                new GeofenceDetails.Fields("Nile Delta", "Green", Shape.Polygon.of(triangle), null, null, null, null),
                mona);
        assertThat(queries.find(stored.id())).contains(stored);
        assertThat(stored.polygon()).isEqualTo(triangle);
        assertThat(stored.type()).isEqualTo("polygon");
        geofence("Depot", null, Set.of(), Set.of());
        var found = queries.list(new GeofenceFilter(true, null, null), new PageRequest(1, 10, List.of(), "del"));
        assertThat(found.items()).extracting(GeofenceView::name).containsExactly("Nile Delta");
        assertThat(queries.list(new GeofenceFilter(null, UUID.randomUUID(), null), PageRequest.first(10))
                        .items())
                .isEmpty();
    }

    private GeofenceView geofence(String name, Integer dwellMinutes, Set<UUID> vehicles, Set<UUID> fleets) {
        return planning.add(new GeofenceDetails.Fields(name, null, DEPOT, dwellMinutes, null, vehicles, fleets), mona);
    }
}
