package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.Instant;
import java.util.UUID;

/** Too many failures in a row: a right password is refused for a while. */
public record AccountLocked(EventHeader header, UUID accountId, int failures, Instant until) implements DomainEvent {}
