package com.clutch.fleet.domain.route;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The routes there are, and to whom they were given. */
public interface Routes {

    /** The route with this id, unless it was removed, which nobody else can change until the running transaction ends. */
    Optional<Route> findForUpdate(UUID id);

    /** Whether there is such a vehicle in the fleet; it does not leave before the running transaction ends. */
    boolean hasVehicle(UUID vehicleId);

    /** Whether there is such a driver. */
    boolean hasDriver(UUID driverId);

    /** All routes, those removed included, in the order of their ids, from after the given one on; null for the first. */
    List<Route> after(@Nullable UUID id, int limit);

    /** Stores a route that is new. */
    void add(Route route);

    /**
     * Stores a route that has changed, with a version one more than the stored one.
     *
     * @throws DomainException {@link FleetError#ROUTE_VEHICLE_BUSY}, {@link FleetError#ROUTE_DRIVER_BUSY}
     * @throws StaleVersionException when the stored version is another
     */
    void save(Route route);

    /** Keeps to whom a route was given. */
    void add(RouteAssignment assignment);

    /** All assignments in the order of their ids, from after the given one on; null for the first. */
    List<RouteAssignment> assignmentsAfter(@Nullable UUID id, int limit);
}
