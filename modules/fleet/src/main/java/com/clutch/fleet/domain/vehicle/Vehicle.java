package com.clutch.fleet.domain.vehicle;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.Aggregate;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle of the company. It does not change: each method answers the vehicle as it would be, and a use case decides whether
 * that is stored.
 *
 * @param version of the stored row; a new vehicle has 1
 */
public record Vehicle(
        UUID id, long version, VehicleDetails details, VehicleStatus status, Instant createdAt, Instant updatedAt)
        implements Aggregate {

    /**
     * A vehicle that comes into the fleet.
     *
     * @throws DomainException {@link FleetError#VEHICLE_LEFT_FLEET} when the status is one of leaving
     */
    public static Vehicle register(UUID id, VehicleDetails details, VehicleStatus status, Instant now) {
        if (status.hasLeft()) {
            throw DomainException.field(
                    FleetError.VEHICLE_LEFT_FLEET, "status", "A vehicle cannot leave the fleet before it has come.");
        }
        return new Vehicle(id, 1, details, status, now, now);
    }

    /**
     * The same vehicle with other details; itself when they are the same.
     *
     * @throws DomainException {@link FleetError#VEHICLE_LEFT_FLEET}
     */
    public Vehicle revise(VehicleDetails next) {
        if (details.equals(next)) {
            return this;
        }
        if (status.hasLeft()) {
            throw new DomainException(
                    FleetError.VEHICLE_LEFT_FLEET, "This vehicle has left the fleet and does not change any more.");
        }
        return new Vehicle(id, version, next, status, createdAt, updatedAt);
    }

    /**
     * The same vehicle in another fleet, in none when null; itself when it is there already.
     *
     * @throws DomainException {@link FleetError#VEHICLE_LEFT_FLEET}
     */
    public Vehicle join(@Nullable UUID fleetId) {
        return revise(details.inFleet(fleetId));
    }

    /**
     * The same vehicle in another status; itself when it has that status already.
     *
     * @throws DomainException when there is no such move
     */
    public Vehicle moveTo(VehicleStatus next) {
        if (status == next) {
            return this;
        }
        VehicleStatus.MOVES.check(status, next);
        return new Vehicle(id, version, details, next, createdAt, updatedAt);
    }

    /** The same values as the next version. */
    public Vehicle nextVersion(Instant now) {
        return new Vehicle(id, version + 1, details, status, createdAt, now);
    }
}
