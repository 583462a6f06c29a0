package com.clutch.events.fleet;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fault of a vehicle was repaired.
 *
 * @param code five characters of ISO 15031-6, such as P0301
 * @param at when somebody said so (UTC)
 * @param note what was done, null when nobody wrote it down
 */
public record TroubleCodeResolved(
        EventHeader header,
        UUID troubleCodeId,
        UUID vehicleId,
        String code,
        Instant at,
        @Nullable String note) implements DomainEvent {}
