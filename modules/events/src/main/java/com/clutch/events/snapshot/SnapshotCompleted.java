package com.clutch.events.snapshot;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;

/**
 * The producer has published every aggregate of the topic as it was at some moment after the request.
 *
 * @param count snapshot events that were published for this request
 */
public record SnapshotCompleted(EventHeader header, UUID requestId, String topic, long count) implements DomainEvent {}
