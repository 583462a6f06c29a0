package com.clutch.fleet.application.route;

import com.clutch.fleet.application.tour.TourPlan;
import com.clutch.fleet.application.tour.TourPlanning;
import com.clutch.fleet.domain.tour.Roads;
import com.clutch.fleet.domain.tour.TourProblem;
import com.clutch.fleet.domain.tour.TourStop;
import com.clutch.fleet.domain.tour.TourVehicle;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.StaleVersionException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the shortest order of the stops of a route, from its start to its end. */
@Service
public class RouteOrdering {

    private final RouteQueries queries;
    private final RouteChanges changes;
    private final TourPlanning tours;
    private final Roads roads;
    private final TransactionTemplate writing;

    RouteOrdering(
            RouteQueries queries, RouteChanges changes, TourPlanning tours, Roads roads, TransactionTemplate writing) {
        this.queries = queries;
        this.changes = changes;
        this.tours = tours;
        this.roads = roads;
        this.writing = writing;
    }

    /**
     * Finds the order; the ids of the stops in the answer are their positions in the route, from 0. The route is not locked while it
     * is looked for.
     *
     * @param apply whether the route gets that order
     * @throws DomainException when there is no such route, or it has ended and shall be changed
     * @throws StaleVersionException when somebody changed the route in the meantime
     */
    public TourPlan optimise(UUID id, ExpectedVersion expected, boolean apply, Actor actor) {
        var route = queries.find(id).orElseThrow(() -> DomainException.notFound("route", id));
        expected.check(route.version(), () -> route);
        var plan = tours.plan(problem(route));
        if (apply) {
            var order = plan.tours().getFirst().stops().stream()
                    .map(stop -> Integer.parseInt(stop.id()))
                    .toList();
            writing.executeWithoutResult(_ -> reorder(id, new ExpectedVersion(route.version()), order, actor));
        }
        return plan;
    }

    private void reorder(UUID id, ExpectedVersion read, List<Integer> order, Actor actor) {
        var before = changes.find(id, read);
        var stops = before.details().stops();
        var details = before.details().inOrder(order.stream().map(stops::get).toList(), roads);
        changes.apply(before, before.revise(details, changes.now()), actor);
    }

    /** The time of day does not matter: a route has no opening hours. */
    private TourProblem problem(RouteView route) {
        var stops = IntStream.range(0, route.stops().size())
                .mapToObj(position -> stop(position, route.stops().get(position)))
                .toList();
        var vehicle = new TourVehicle(
                String.valueOf(route.vehicleId() == null ? route.id() : route.vehicleId()),
                point(route.start()),
                point(route.end()),
                null,
                route.plannedStart() == null ? route.createdAt() : route.plannedStart(),
                null);
        return new TourProblem(List.of(vehicle), stops, roads);
    }

    private static TourStop stop(int position, RouteView.Place place) {
        return new TourStop(
                String.valueOf(position), place.name(), point(place), 0, place.serviceMinutes(), null, null);
    }

    private static GeoPoint point(RouteView.Place place) {
        return new GeoPoint(place.latitude(), place.longitude());
    }
}
