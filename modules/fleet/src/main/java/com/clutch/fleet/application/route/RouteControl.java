package com.clutch.fleet.application.route;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.route.RouteStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.StaleVersionException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives routes to vehicles and drivers, and follows them to their end. */
@Service
public class RouteControl {

    private final RouteChanges changes;

    RouteControl(RouteChanges changes) {
        this.changes = changes;
    }

    /**
     * Gives a route to a vehicle and a driver; null takes it from them.
     *
     * @throws DomainException when there is no such route, vehicle or driver, the route has ended, or, while it is under way,
     *     {@link FleetError#ROUTE_VEHICLE_BUSY}, {@link FleetError#ROUTE_DRIVER_BUSY}
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public RouteView assign(
            UUID id, ExpectedVersion expected, @Nullable UUID vehicleId, @Nullable UUID driverId, Actor actor) {
        var before = changes.find(id, expected);
        var after = before.assign(vehicleId, driverId, changes.now());
        changes.mustExist(vehicleId, driverId);
        return changes.apply(before, after, actor);
    }

    /**
     * Moves a route to another status; one that has it already stays as it is.
     *
     * @param reason why it ends, null when nobody said
     * @throws DomainException when there is no such route or no such move, {@link FleetError#ROUTE_WITHOUT_VEHICLE},
     *     {@link FleetError#ROUTE_VEHICLE_BUSY}, {@link FleetError#ROUTE_DRIVER_BUSY}
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public RouteView moveTo(
            UUID id, ExpectedVersion expected, RouteStatus status, @Nullable String reason, Actor actor) {
        var before = changes.find(id, expected);
        var after = before.moveTo(status, reason, changes.now());
        if (status == RouteStatus.IN_PROGRESS && after != before) {
            changes.mustExist(after.vehicleId(), after.driverId());
        }
        return changes.apply(before, after, actor);
    }
}
