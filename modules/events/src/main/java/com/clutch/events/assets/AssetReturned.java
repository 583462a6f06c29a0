package com.clutch.events.assets;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.Personal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An asset came back from somebody.
 *
 * @param holderId null when the person has no account
 */
public record AssetReturned(
        EventHeader header,
        UUID assetId,
        UUID assignmentId,
        @Nullable UUID holderId,
        @Personal String holderName,
        Instant at)
        implements DomainEvent {}
