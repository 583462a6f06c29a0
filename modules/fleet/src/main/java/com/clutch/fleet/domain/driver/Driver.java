package com.clutch.fleet.domain.driver;

import com.clutch.kernel.Aggregate;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who drives for the company. It does not change: each method answers the driver as they would be.
 *
 * @param version of the stored row; a new driver has 1
 */
public record Driver(
        UUID id, long version, DriverDetails details, DriverStatus status, Instant createdAt, Instant updatedAt)
        implements Aggregate {

    /** A driver who is new. */
    public static Driver hire(UUID id, DriverDetails details, DriverStatus status, Instant now) {
        return new Driver(id, 1, details, status, now, now);
    }

    /** The same driver with other details; itself when they are the same. */
    public Driver revise(DriverDetails next) {
        return details.equals(next) ? this : new Driver(id, version, next, status, createdAt, updatedAt);
    }

    /**
     * The same driver in another status; itself when they have that status already.
     *
     * @throws DomainException when there is no such move
     */
    public Driver moveTo(DriverStatus next) {
        if (status == next) {
            return this;
        }
        DriverStatus.MOVES.check(status, next);
        return new Driver(id, version, details, next, createdAt, updatedAt);
    }

    /** The same driver as they will be stored. */
    public Driver nextVersion(Instant now) {
        return new Driver(id, version + 1, details, status, createdAt, now);
    }
}
