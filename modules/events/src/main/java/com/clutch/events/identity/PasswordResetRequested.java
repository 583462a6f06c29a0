package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;

/** A link to choose another password was mailed. */
public record PasswordResetRequested(EventHeader header, UUID accountId) implements DomainEvent {}
