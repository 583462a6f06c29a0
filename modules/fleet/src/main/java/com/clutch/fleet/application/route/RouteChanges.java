package com.clutch.fleet.application.route;

import com.clutch.fleet.domain.route.Route;
import com.clutch.fleet.domain.route.RouteAssignment;
import com.clutch.fleet.domain.route.Routes;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one way a route is written: it is stored, it is kept to whom it was given, and the others are told, all in the transaction of
 * the caller.
 */
@Component
class RouteChanges {

    private final Routes routes;
    private final RouteEvents events;
    private final Clock clock;

    RouteChanges(Routes routes, RouteEvents events, Clock clock) {
        this.routes = routes;
        this.events = events;
        this.clock = clock;
    }

    /** Now. */
    Instant now() {
        return clock.instant();
    }

    /** The route, locked, when it has the version that is expected. */
    Route find(UUID id, ExpectedVersion expected) {
        var route = routes.findForUpdate(id).orElseThrow(() -> DomainException.notFound("route", id));
        expected.check(route.version(), () -> RouteView.of(route));
        return route;
    }

    /** Says no to a vehicle or driver that there is not. */
    void mustExist(@Nullable UUID vehicleId, @Nullable UUID driverId) {
        var errors = new LinkedHashMap<String, String>();
        if (vehicleId != null && !routes.hasVehicle(vehicleId)) {
            errors.put("vehicleId", "There is no such vehicle in the fleet.");
        }
        if (driverId != null && !routes.hasDriver(driverId)) {
            errors.put("driverId", "There is no such driver.");
        }
        if (!errors.isEmpty()) {
            throw DomainException.fields(errors);
        }
    }

    /**
     * Stores a route; one that is the same as before is not stored.
     *
     * @param before null when it is new
     */
    RouteView apply(@Nullable Route before, Route after, Actor actor) {
        if (before == null) {
            routes.add(after);
        } else if (after != before) {
            routes.save(after);
        } else {
            return RouteView.of(after);
        }
        events.changed(before, after, actor);
        var vehicle = before == null ? null : before.vehicleId();
        var driver = before == null ? null : before.driverId();
        if (!Objects.equals(vehicle, after.vehicleId()) || !Objects.equals(driver, after.driverId())) {
            var assignment = new RouteAssignment(
                    Ids.at(after.updatedAt()),
                    after.id(),
                    after.version(),
                    after.vehicleId(),
                    after.driverId(),
                    after.updatedAt(),
                    actor.id(),
                    actor.name());
            routes.add(assignment);
            events.assigned(assignment, actor);
        }
        return RouteView.of(after);
    }
}
