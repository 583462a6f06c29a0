package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;

/** Everything that was signed with this key is refused. */
public record SigningKeyRevoked(EventHeader header, String kid) implements DomainEvent {}
