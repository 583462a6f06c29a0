package com.clutch.events.assets;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An asset was given to somebody.
 *
 * @param holderId null when the person has no account
 * @param dueDate when it should come back, null when nobody said
 */
public record AssetAssigned(
        EventHeader header,
        UUID assetId,
        UUID assignmentId,
        @Nullable UUID holderId,
        @Personal String holderName,
        Instant at,
        @Nullable LocalDate dueDate)
        implements DomainEvent {}
