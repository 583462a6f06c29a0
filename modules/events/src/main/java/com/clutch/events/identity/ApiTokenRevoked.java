package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;

/** A token of a program stopped working before its time. */
public record ApiTokenRevoked(EventHeader header, UUID accountId, UUID tokenId, String reason) implements DomainEvent {}
