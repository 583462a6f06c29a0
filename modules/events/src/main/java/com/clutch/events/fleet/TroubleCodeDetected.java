package com.clutch.events.fleet;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.Instant;
import java.util.UUID;

/**
 * A vehicle has a fault that it did not have before.
 *
 * @param code five characters of ISO 15031-6, such as P0301
 * @param severity low, medium, high or critical
 * @param at when it was seen first (UTC)
 */
public record TroubleCodeDetected(
        EventHeader header,
        UUID troubleCodeId,
        UUID vehicleId,
        String code,
        String description,
        String severity,
        Instant at)
        implements DomainEvent {}
