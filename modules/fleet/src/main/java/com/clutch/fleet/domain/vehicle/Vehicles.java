package com.clutch.fleet.domain.vehicle;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The vehicles there are, those that have left the fleet included. */
public interface Vehicles {

    /** The vehicle with this id, which nobody else can change until the running transaction ends. */
    Optional<Vehicle> findForUpdate(UUID id);

    /** The vehicles with these ids, in the order of their ids, which nobody else can change until the transaction ends. */
    List<Vehicle> findForUpdate(Collection<UUID> ids);

    /** The vehicles that have one of these VINs, and those in the fleet that have one of these plates. */
    List<Vehicle> having(Collection<Vin> vins, Collection<LicensePlate> plates);

    /** All vehicles in the order of their ids, from after the given one on; null for the first. */
    List<Vehicle> after(@Nullable UUID id, int limit);

    /**
     * Stores vehicles that are new.
     *
     * @throws DomainException {@link FleetError#LICENSE_PLATE_TAKEN}, {@link FleetError#VIN_TAKEN}
     */
    void add(List<Vehicle> vehicles);

    /**
     * Stores vehicles that have changed, each with a version one more than the stored one.
     *
     * @throws DomainException {@link FleetError#LICENSE_PLATE_TAKEN}, {@link FleetError#VIN_TAKEN}
     * @throws StaleVersionException when a stored version is another
     */
    void save(List<Vehicle> vehicles);
}
