package com.clutch.fleet.application.route;

import com.clutch.events.fleet.RouteAssigned;
import com.clutch.events.fleet.RouteChanged;
import com.clutch.events.fleet.RouteState;
import com.clutch.fleet.domain.route.Route;
import com.clutch.fleet.domain.route.RouteAssignment;
import com.clutch.fleet.domain.route.RoutePlace;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to routes. */
@Component
class RouteEvents extends StateEvents<Route, RouteState> {

    RouteEvents(EventPublisher publisher) {
        super(publisher, RouteChanged.TOPIC, RouteChanged::new);
    }

    void assigned(RouteAssignment assignment, Actor actor) {
        publish(snapshot(assignment, actor));
    }

    RouteAssigned snapshot(RouteAssignment assignment, Actor actor) {
        return new RouteAssigned(
                header(actor),
                assignment.id(),
                assignment.routeId(),
                assignment.sequence(),
                assignment.vehicleId(),
                assignment.driverId(),
                assignment.at());
    }

    @Override
    protected RouteState state(Route route) {
        var details = route.details();
        return new RouteState(
                route.id(),
                details.name(),
                details.description(),
                word(route.status()),
                route.vehicleId(),
                route.driverId(),
                details.places().stream().map(RoutePlace::name).toList(),
                details.places().stream().map(place -> place.point().latitude()).toList(),
                details.places().stream()
                        .map(place -> place.point().longitude())
                        .toList(),
                details.distanceKm(),
                details.plannedMinutes(),
                details.plannedStart(),
                details.fuelCost(),
                details.currency(),
                route.startedAt(),
                route.endedAt(),
                route.createdAt());
    }
}
