package com.clutch.events.fleet;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle came into the fleet or moved to another status. Topic of snapshots: {@value #TOPIC}; a snapshot tells every change
 * there ever was, so keep them by vehicle and sequence.
 *
 * @param sequence version of the vehicle that the change led to; unique for the vehicle
 * @param from status before, null when the vehicle is new
 * @param to status after: active, maintenance, out_of_service, inactive, decommissioned or retired
 * @param at when it happened (UTC), also in a snapshot
 * @param reason what the one who did it wrote, null when nothing
 */
public record VehicleStatusChanged(
        EventHeader header,
        UUID vehicleId,
        long sequence,
        @Nullable String from,
        String to,
        Instant at,
        @Nullable String reason)
        implements DomainEvent {

    public static final String TOPIC = "fleet.vehicle-status";
}
