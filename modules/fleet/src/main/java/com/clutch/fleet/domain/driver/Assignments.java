package com.clutch.fleet.domain.driver;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who drives what, today and before. */
public interface Assignments {

    /** Whether the vehicle is in the fleet, and stays there until the running transaction ends; empty when there is none. */
    Optional<Boolean> lockVehicle(UUID vehicleId);

    /** The assignments of these vehicles that go on; nobody else can end them until the transaction ends. */
    List<Assignment> ofVehicles(Collection<UUID> vehicleIds);

    /** The assignment of this driver that goes on; nobody else can end it until the transaction ends. */
    Optional<Assignment> ofDriver(UUID driverId);

    /** All assignments in the order of their ids, from after the given one on; null for the first. */
    List<Assignment> after(@Nullable UUID id, int limit);

    /**
     * Stores an assignment that is new.
     *
     * @throws DomainException {@link FleetError#VEHICLE_HAS_DRIVER}, {@link FleetError#DRIVER_HAS_VEHICLE}
     */
    void add(Assignment assignment);

    /** Stores the ends of assignments. */
    void end(List<Assignment> ended);
}
