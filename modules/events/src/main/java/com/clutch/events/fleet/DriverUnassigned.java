package com.clutch.events.fleet;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment of a driver to a vehicle ended. Topic of snapshots: that of {@link DriverAssigned}.
 *
 * @param assignedAt when the driver had taken over (UTC)
 * @param at when it ended (UTC), also in a snapshot
 * @param reason why it ended, null when nobody said
 */
public record DriverUnassigned(
        EventHeader header,
        UUID assignmentId,
        UUID vehicleId,
        UUID driverId,
        Instant assignedAt,
        Instant at,
        @Nullable String reason)
        implements DomainEvent {}
