package com.clutch.fleet.application.route;

import com.clutch.events.Change;
import com.clutch.events.fleet.RouteAssigned;
import com.clutch.events.fleet.RouteChanged;
import com.clutch.events.fleet.RouteState;
import com.clutch.fleet.domain.route.Route;
import com.clutch.fleet.domain.route.RouteAssignment;
import com.clutch.fleet.domain.route.RoutePlace;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to routes. */
@Component
class RouteEvents {

    private final EventPublisher publisher;

    RouteEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(@Nullable Route before, Route after, Actor actor) {
        var state = state(after);
        publisher.publish(new RouteChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                after.removedAt() == null ? Change.CHANGED : Change.DELETED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    void assigned(RouteAssignment assignment, Actor actor) {
        publisher.publish(snapshot(assignment, actor));
    }

    /** A route that was removed is told as such. */
    RouteChanged snapshot(Route route, Actor actor) {
        return new RouteChanged(
                publisher.header(actor),
                route.id(),
                route.version(),
                route.removedAt() == null ? Change.SNAPSHOT : Change.DELETED,
                state(route),
                List.of());
    }

    RouteAssigned snapshot(RouteAssignment assignment, Actor actor) {
        return new RouteAssigned(
                publisher.header(actor),
                assignment.id(),
                assignment.routeId(),
                assignment.sequence(),
                assignment.vehicleId(),
                assignment.driverId(),
                assignment.at());
    }

    private static RouteState state(Route route) {
        var details = route.details();
        return new RouteState(
                route.id(),
                details.name(),
                details.description(),
                route.status().name().toLowerCase(Locale.ROOT),
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
