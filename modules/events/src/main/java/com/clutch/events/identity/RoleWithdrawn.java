package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;

/** An account has a role no longer. */
public record RoleWithdrawn(EventHeader header, UUID accountId, long accountVersion, String role)
        implements DomainEvent {}
