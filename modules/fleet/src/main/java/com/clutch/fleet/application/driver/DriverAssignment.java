package com.clutch.fleet.application.driver;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.driver.Assignment;
import com.clutch.fleet.domain.driver.Assignments;
import com.clutch.fleet.domain.driver.DriverStatus;
import com.clutch.fleet.domain.driver.Drivers;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import com.clutch.platform.CompanyTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who drives what. A vehicle has one driver at a time, and a driver one vehicle. */
@Service
public class DriverAssignment {

    private final Assignments assignments;
    private final Drivers drivers;
    private final DriverEvents events;
    private final CompanyTime time;

    DriverAssignment(Assignments assignments, Drivers drivers, DriverEvents events, CompanyTime time) {
        this.assignments = assignments;
        this.drivers = drivers;
        this.events = events;
        this.time = time;
    }

    /**
     * Assigns a driver to a vehicle.
     *
     * @param since when the driver took over; now when null, never in the future
     * @param note null when there is nothing to add
     * @return id of the assignment
     * @throws DomainException when there is no such vehicle or driver, the vehicle has left the fleet,
     *     {@link FleetError#DRIVER_MAY_NOT_DRIVE}, {@link FleetError#VEHICLE_HAS_DRIVER}, {@link FleetError#DRIVER_HAS_VEHICLE}
     */
    @Transactional
    public UUID assign(UUID vehicleId, UUID driverId, @Nullable Instant since, @Nullable String note, Actor actor) {
        var now = time.now();
        var at = since == null ? now : since.truncatedTo(ChronoUnit.MICROS);
        if (at.isAfter(now)) {
            throw DomainException.fields(Map.of("assignedAt", "An assignment does not begin in the future."));
        }
        var inFleet =
                assignments.lockVehicle(vehicleId).orElseThrow(() -> DomainException.notFound("vehicle", vehicleId));
        if (!inFleet) {
            throw new DomainException(FleetError.VEHICLE_LEFT_FLEET, "This vehicle has left the fleet.");
        }
        var driver = drivers.findForUpdate(driverId).orElseThrow(() -> DomainException.notFound("driver", driverId));
        if (driver.status() != DriverStatus.ACTIVE) {
            throw new DomainException(
                    FleetError.DRIVER_MAY_NOT_DRIVE, "Only an active driver is assigned to a vehicle.");
        }
        if (!driver.details().mayDriveOn(time.today())) {
            throw new DomainException(
                    FleetError.DRIVER_MAY_NOT_DRIVE,
                    "The licence of this driver was good until %s."
                            .formatted(driver.details().licenseExpiresOn()));
        }
        var assignment =
                new Assignment(Ids.at(now), vehicleId, driverId, at, null, note, actor.id(), actor.name(), null, null);
        assignments.add(assignment);
        events.assigned(assignment, actor);
        return assignment.id();
    }

    /**
     * Ends the assignment of a vehicle.
     *
     * @throws DomainException when nobody is assigned to it
     */
    @Transactional
    public void endOfVehicle(UUID vehicleId, @Nullable String reason, Actor actor) {
        var running = assignments.ofVehicles(List.of(vehicleId));
        if (running.isEmpty()) {
            throw DomainException.notFound("driver of the vehicle", vehicleId);
        }
        end(running, reason, actor);
    }

    /** Ends the assignments of vehicles that leave the fleet, where there are any. */
    @Transactional
    public void vehiclesLeave(Collection<UUID> vehicleIds, Actor actor) {
        if (!vehicleIds.isEmpty()) {
            end(assignments.ofVehicles(vehicleIds), "The vehicle left the fleet.", actor);
        }
    }

    /** Ends the assignment of a driver who does not drive any more, where there is one. */
    void driverStops(UUID driverId, String reason, Actor actor) {
        end(assignments.ofDriver(driverId).stream().toList(), reason, actor);
    }

    private void end(List<Assignment> running, @Nullable String reason, Actor actor) {
        if (running.isEmpty()) {
            return;
        }
        var now = time.now();
        var ended = running.stream()
                .map(assignment -> assignment.end(now, actor.id(), reason))
                .toList();
        assignments.end(ended);
        ended.forEach(assignment -> events.ended(assignment, now, actor));
    }
}
