package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;

/**
 * An account has another password.
 *
 * @param how changed, reset or set
 */
public record PasswordChanged(EventHeader header, UUID accountId, String how) implements DomainEvent {}
