package com.clutch.fleet.application.vehicle;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What can be read of vehicles. */
public interface VehicleQueries extends ListQueries<VehicleView, VehicleFilter> {

    /** The vehicle with this id, even if it has left the fleet. */
    Optional<VehicleView> find(UUID id);

    /**
     * The vehicle with this id, even if it has left the fleet.
     *
     * @throws DomainException when there is none
     */
    default VehicleView get(UUID id) {
        return find(id).orElseThrow(() -> DomainException.notFound("vehicle", id));
    }

    /**
     * Does nothing when there is a vehicle with this id, even if it has left the fleet.
     *
     * @throws DomainException when there is none
     */
    void require(UUID id);

    /**
     * A page of vehicles, the newest first unless the request says otherwise. Sorted by createdAt, updatedAt, licensePlate, make,
     * model, year, status, mileage or nextMaintenance; searched by the beginnings of words of plate, VIN, make, model and name,
     * or by the last six characters of the VIN.
     */
    @Override
    Page<VehicleView> list(VehicleFilter filter, PageRequest page);

    /** How many vehicles there are in each status. */
    VehicleStatistics statistics();

    /** A page of the changes of status of a vehicle, the latest first. Sorted by sequence. */
    Page<StatusHistoryEntry> history(UUID vehicleId, PageRequest page);

    /** Hands over every change of status of a vehicle. */
    void forEachInHistory(UUID vehicleId, PageRequest page, Consumer<? super StatusHistoryEntry> sink);
}
