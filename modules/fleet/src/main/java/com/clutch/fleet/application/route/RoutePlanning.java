package com.clutch.fleet.application.route;

import com.clutch.fleet.domain.route.Route;
import com.clutch.fleet.domain.route.RouteDetails;
import com.clutch.fleet.domain.tour.Roads;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.kernel.StaleVersionException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans, changes and removes routes. */
@Service
public class RoutePlanning {

    private final RouteChanges changes;
    private final Roads roads;

    RoutePlanning(RouteChanges changes, Roads roads) {
        this.changes = changes;
        this.roads = roads;
    }

    /**
     * Stores a new route.
     *
     * @param vehicleId null when no vehicle is to take it yet
     * @param driverId null when no driver is to take it yet
     * @throws DomainException when the fields make no sense, or there is no such vehicle or driver
     */
    @Transactional
    public RouteView plan(RouteDetails.Fields fields, @Nullable UUID vehicleId, @Nullable UUID driverId, Actor actor) {
        var now = changes.now();
        var details = RouteDetails.of(fields, roads);
        changes.mustExist(vehicleId, driverId);
        return changes.apply(null, Route.plan(Ids.at(now), details, vehicleId, driverId, now), actor);
    }

    /**
     * Changes the fields that are said. What is the same as before makes no new version.
     *
     * @throws DomainException when there is no such route, it has ended, or the fields make no sense
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public RouteView revise(UUID id, ExpectedVersion expected, RouteDetails.Fields fields, Actor actor) {
        var before = changes.find(id, expected);
        return changes.apply(before, before.revise(before.details().with(fields, roads), changes.now()), actor);
    }

    /**
     * Shows a route no more.
     *
     * @throws DomainException when there is no such route, or a vehicle is on it
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        var before = changes.find(id, expected);
        changes.apply(before, before.remove(changes.now()), actor);
    }
}
