package com.clutch.fleet.application.driver;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What can be read of drivers and their assignments. */
public interface DriverQueries extends ListQueries<DriverView, DriverFilter> {

    /** The driver with this id. */
    Optional<DriverView> find(UUID id);

    /**
     * The driver with this id.
     *
     * @throws DomainException when there is none
     */
    default DriverView get(UUID id) {
        return find(id).orElseThrow(() -> DomainException.notFound("driver", id));
    }

    /**
     * A page of drivers, the newest first unless the request says otherwise. Sorted by createdAt, updatedAt, name, status or
     * licenseExpiresOn; searched by the beginnings of words of the name, of the licence number and of the phone number.
     */
    @Override
    Page<DriverView> list(DriverFilter filter, PageRequest page);

    /** A page of the drivers that a vehicle had, the latest first. Sorted by assignedAt. */
    Page<AssignmentView> ofVehicle(UUID vehicleId, PageRequest page);

    /** Hands over all of them. */
    void forEachOfVehicle(UUID vehicleId, PageRequest page, Consumer<? super AssignmentView> sink);

    /** A page of the vehicles that a driver had, the latest first. Sorted by assignedAt. */
    Page<AssignmentView> ofDriver(UUID driverId, PageRequest page);

    /** Hands over all of them. */
    void forEachOfDriver(UUID driverId, PageRequest page, Consumer<? super AssignmentView> sink);

    /**
     * How many drivers there are.
     *
     * @param today the day on which licences are looked at
     */
    DriverStatistics statistics(LocalDate today);
}
