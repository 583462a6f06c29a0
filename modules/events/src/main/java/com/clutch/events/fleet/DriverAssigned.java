package com.clutch.events.fleet;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.Instant;
import java.util.UUID;

/**
 * A driver was assigned to a vehicle. Topic of snapshots: {@value #TOPIC}; a snapshot tells every assignment there ever was and,
 * with {@link DriverUnassigned}, every end of one, so keep them by assignment.
 *
 * @param at when the driver took over (UTC), also in a snapshot
 */
public record DriverAssigned(EventHeader header, UUID assignmentId, UUID vehicleId, UUID driverId, Instant at)
        implements DomainEvent {

    public static final String TOPIC = "fleet.driver-assignment";
}
