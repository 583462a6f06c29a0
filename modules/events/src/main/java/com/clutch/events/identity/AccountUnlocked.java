package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;

/** An administrator let an account sign in again before its lock ran out. */
public record AccountUnlocked(EventHeader header, UUID accountId) implements DomainEvent {}
