package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;

/** Somebody signed in; the session is new. */
public record LoginSucceeded(EventHeader header, UUID accountId, UUID sessionId, String kind) implements DomainEvent {}
