package com.clutch.events.snapshot;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;

/**
 * A listener lost its copy, or is new, and asks for everything there is.
 *
 * @param requestId comes back in {@link SnapshotCompleted}
 * @param topic what is asked for, such as {@code fleet.vehicle}
 */
public record SnapshotRequested(EventHeader header, UUID requestId, String topic) implements DomainEvent {}
