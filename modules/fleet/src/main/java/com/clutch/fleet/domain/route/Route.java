package com.clutch.fleet.domain.route;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.Aggregate;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way that a vehicle is sent. It does not change: each method answers the route as it would be, as the next version.
 *
 * @param version of the stored row; a new route has 1
 * @param vehicleId null while no vehicle is to take it; never null on the way
 * @param driverId null while no driver is to take it
 * @param startedAt null before it has begun
 * @param endedAt null before it has ended
 * @param endReason why it was cancelled, null when nobody said
 * @param removedAt null while it is shown
 */
public record Route(
        UUID id,
        long version,
        RouteDetails details,
        RouteStatus status,
        @Nullable UUID vehicleId,
        @Nullable UUID driverId,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant removedAt)
        implements Aggregate {

    /** A route that is new. */
    public static Route plan(
            UUID id, RouteDetails details, @Nullable UUID vehicleId, @Nullable UUID driverId, Instant now) {
        return new Route(id, 1, details, RouteStatus.PLANNED, vehicleId, driverId, null, null, null, now, now, null);
    }

    /**
     * The same route with other details; itself when they are the same.
     *
     * @throws DomainException {@link FleetError#ROUTE_CLOSED} when it has ended
     */
    public Route revise(RouteDetails next, Instant now) {
        if (details.equals(next)) {
            return this;
        }
        mustBeOpen();
        return next(next, status, vehicleId, driverId, startedAt, endedAt, endReason, now, removedAt);
    }

    /**
     * The same route given to others; itself when they have it already.
     *
     * @param vehicle null to take it from its vehicle
     * @param driver null to take it from its driver
     * @throws DomainException {@link FleetError#ROUTE_CLOSED}, {@link FleetError#ROUTE_WITHOUT_VEHICLE}
     */
    public Route assign(@Nullable UUID vehicle, @Nullable UUID driver, Instant now) {
        if (Objects.equals(vehicle, vehicleId) && Objects.equals(driver, driverId)) {
            return this;
        }
        mustBeOpen();
        if (status == RouteStatus.IN_PROGRESS && vehicle == null) {
            throw DomainException.field(
                    FleetError.ROUTE_WITHOUT_VEHICLE, "vehicleId", "A route that is under way has a vehicle.");
        }
        return next(details, status, vehicle, driver, startedAt, endedAt, endReason, now, removedAt);
    }

    /**
     * The same route in another status; itself when it has that status already.
     *
     * @param reason why it ends, null when nobody said
     * @throws DomainException when there is no such move; {@link FleetError#ROUTE_WITHOUT_VEHICLE}
     */
    public Route moveTo(RouteStatus next, @Nullable String reason, Instant now) {
        if (status == next) {
            return this;
        }
        RouteStatus.MOVES.check(status, next);
        if (next == RouteStatus.IN_PROGRESS && vehicleId == null) {
            throw DomainException.field(
                    FleetError.ROUTE_WITHOUT_VEHICLE, "vehicleId", "Give this route to a vehicle before it begins.");
        }
        return next(
                details,
                next,
                vehicleId,
                driverId,
                next == RouteStatus.IN_PROGRESS ? now : startedAt,
                next.hasEnded() ? now : null,
                next.hasEnded() ? reason : null,
                now,
                removedAt);
    }

    /**
     * The same route, shown no more, as the last version.
     *
     * @throws DomainException {@link FleetError#ROUTE_CLOSED} when a vehicle is on it
     */
    public Route remove(Instant now) {
        if (status == RouteStatus.IN_PROGRESS) {
            throw new DomainException(
                    FleetError.ROUTE_CLOSED, "A vehicle is on this route; complete or cancel it before you remove it.");
        }
        return next(details, status, vehicleId, driverId, startedAt, endedAt, endReason, now, now);
    }

    private Route next(
            RouteDetails nextDetails,
            RouteStatus nextStatus,
            @Nullable UUID vehicle,
            @Nullable UUID driver,
            @Nullable Instant started,
            @Nullable Instant ended,
            @Nullable String reason,
            Instant now,
            @Nullable Instant removed) {
        return new Route(
                id,
                version + 1,
                nextDetails,
                nextStatus,
                vehicle,
                driver,
                started,
                ended,
                reason,
                createdAt,
                now,
                removed);
    }

    private void mustBeOpen() {
        if (status.hasEnded()) {
            throw new DomainException(FleetError.ROUTE_CLOSED, "This route has ended and does not change any more.");
        }
    }
}
