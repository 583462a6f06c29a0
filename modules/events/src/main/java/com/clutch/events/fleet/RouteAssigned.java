package com.clutch.events.fleet;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A route was given to a vehicle and a driver, or taken from them. Topic of snapshots: {@value #TOPIC}; a snapshot tells every
 * assignment there ever was, so keep them by route and sequence.
 *
 * @param assignmentId unique; also in a snapshot
 * @param sequence version of the route that it led to; unique for the route
 * @param vehicleId null when no vehicle is to take it any more
 * @param driverId null when no driver is to take it any more
 * @param at when it happened (UTC), also in a snapshot
 */
public record RouteAssigned(
        EventHeader header,
        UUID assignmentId,
        UUID routeId,
        long sequence,
        @Nullable UUID vehicleId,
        @Nullable UUID driverId,
        Instant at)
        implements DomainEvent {

    public static final String TOPIC = "fleet.route-assignment";
}
