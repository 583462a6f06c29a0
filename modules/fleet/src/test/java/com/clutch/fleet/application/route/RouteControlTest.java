package com.clutch.fleet.application.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.Change;
import com.clutch.events.fleet.RouteAssigned;
import com.clutch.events.fleet.RouteChanged;
import com.clutch.fleet.TrackingFixture;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.route.RouteDetails.Fields;
import com.clutch.fleet.domain.route.RouteDetails.Place;
import com.clutch.fleet.domain.route.RouteStatus;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.TestDatabase;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RouteControlTest extends TrackingFixture {

    @Autowired
    RoutePlanning planning;

    @Autowired
    RouteControl control;

    @Autowired
    RouteOrdering ordering;

    @Autowired
    RouteQueries queries;

    @Test
    void goesFromHandToHandAndKeepsWhoHadIt() {
        var van = vehicle("CAI 1", null);
        var omar = driverNamed("Omar");
        var route = plan("Delta", null, null);
        assertThat(events.only(RouteChanged.class).state().places()).containsExactly("", "b", "a", "");
        assertThat(events.of(RouteAssigned.class)).isEmpty();
        var assigned = control.assign(route.id(), ExpectedVersion.ANY, van, omar, mona);
        assertThat(assigned.version()).isEqualTo(2);
        assertThat(events.only(RouteAssigned.class).driverId()).isEqualTo(omar);
        assertThat(control.assign(route.id(), ExpectedVersion.ANY, van, omar, mona)
                        .version())
                .isEqualTo(2);
        assertThat(vehicles.find(van)).get().satisfies(vehicle -> {
            assertThat(vehicle.assignedRoute().id()).isEqualTo(route.id());
            assertThat(vehicle.assignedRoute().name()).isEqualTo("Delta");
        });
        control.assign(route.id(), ExpectedVersion.ANY, van, null, mona);
        assertThat(queries.assignments(route.id(), PageRequest.first(10)).items())
                .extracting(RouteAssignmentEntry::driverName)
                .containsExactly(null, "Omar");
        assertThat(queries.assignments(route.id(), PageRequest.first(10)).items())
                .extracting(RouteAssignmentEntry::vehicleName)
                .containsOnly("Toyota Hiace");
        control.moveTo(route.id(), ExpectedVersion.ANY, RouteStatus.IN_PROGRESS, null, mona);
        var done = control.moveTo(route.id(), ExpectedVersion.ANY, RouteStatus.COMPLETED, null, mona);
        assertThat(queries.find(route.id())).contains(done);
        assertThat(vehicles.find(van).orElseThrow().assignedRoute()).isNull();
        assertThat(events.of(RouteChanged.class).getLast().changes())
                .extracting("field")
                .containsExactly("endedAt", "status");
        planning.remove(route.id(), ExpectedVersion.ANY, mona);
        assertThat(queries.find(route.id())).isEmpty();
        assertThat(events.of(RouteChanged.class).getLast().change()).isEqualTo(Change.DELETED);
    }

    @Test
    void aVehicleAndADriverAreOnOneRouteAtATime() throws Exception {
        var van = vehicle("CAI 1", null);
        var routes = IntStream.range(0, 6)
                .mapToObj(number -> plan("Route " + number, van, null).id())
                .toList();
        var outcomes = atOnce(6, number -> (Callable<?>)
                () -> control.moveTo(routes.get(number), ExpectedVersion.ANY, RouteStatus.IN_PROGRESS, null, mona));
        assertThat(outcomes).filteredOn(RouteView.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(DomainException.class::isInstance)
                .hasSize(5)
                .extracting(no -> ((DomainException) no).code())
                .containsOnly(FleetError.ROUTE_VEHICLE_BUSY);
        var omar = driverNamed("Omar");
        var first = plan("First", vehicle("CAI 2", null), omar);
        var second = plan("Second", vehicle("CAI 3", null), omar);
        control.moveTo(first.id(), ExpectedVersion.ANY, RouteStatus.IN_PROGRESS, null, mona);
        refused(
                FleetError.ROUTE_DRIVER_BUSY,
                () -> control.moveTo(second.id(), ExpectedVersion.ANY, RouteStatus.IN_PROGRESS, null, mona));
    }

    @Test
    void isGivenOnlyToVehiclesOfTheFleetAndToDriversThereAre() {
        var gone = vehicle("CAI 1", null);
        TestDatabase.dsl().execute("update fleet.vehicle set status = 'DECOMMISSIONED'");
        refused(KernelError.VALIDATION_FAILED, () -> plan("Delta", gone, null));
        refused(KernelError.VALIDATION_FAILED, () -> plan("Delta", null, UUID.randomUUID()));
        assertThat(events.all()).isEmpty();
    }

    @Test
    void getsTheShortestOrderWhenItIsAskedFor() {
        var route = plan("Delta", null, null);
        var looked = ordering.optimise(route.id(), ExpectedVersion.ANY, false, mona);
        assertThat(looked.distanceAfter()).isLessThan(looked.distanceBefore());
        assertThat(queries.find(route.id())).contains(route);
        ordering.optimise(route.id(), new ExpectedVersion(1L), true, mona);
        var ordered = queries.find(route.id()).orElseThrow();
        assertThat(ordered.stops()).extracting(RouteView.Place::name).containsExactly("a", "b");
        assertThat(ordered.version()).isEqualTo(2);
        assertThat(ordered.distance())
                .isEqualByComparingTo(looked.distanceAfter().setScale(2, RoundingMode.HALF_UP));
        // Once it is the shortest it stays.
        ordering.optimise(route.id(), ExpectedVersion.ANY, true, mona);
        assertThat(queries.find(route.id()))
                .get()
                .extracting(RouteView::version)
                .isEqualTo(2L);
    }

    @Test
    void listsByVehicleStatusAndName() {
        var van = vehicle("CAI 1", null);
        plan("Nile Delta", van, null);
        plan("Red Sea", null, null);
        assertThat(names(new RouteFilter(null, van, null), null)).containsExactly("Nile Delta");
        assertThat(names(new RouteFilter(RouteStatus.PLANNED, null, null), "sea"))
                .containsExactly("Red Sea");
        assertThat(names(new RouteFilter(RouteStatus.COMPLETED, null, null), null))
                .isEmpty();
    }

    private List<String> names(RouteFilter filter, String q) {
        return queries.list(filter, new PageRequest(1, 10, List.of(), q)).items().stream()
                .map(RouteView::name)
                .toList();
    }

    /** From west to east, with its two stops the wrong way round. */
    private RouteView plan(String name, UUID vehicle, UUID driver) {
        return planning.plan(
                new Fields(
                        name,
                        null,
                        new Place(null, 30.0, 31.0, null),
                        List.of(new Place("b", 30.0, 31.3, 5), new Place("a", 30.0, 31.1, 5)),
                        new Place(null, 30.0, 31.4, null),
                        null,
                        null,
                        null,
                        null,
                        null),
                vehicle,
                driver,
                mona);
    }
}
