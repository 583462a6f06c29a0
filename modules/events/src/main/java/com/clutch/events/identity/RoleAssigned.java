package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;

/** An account was given a role; main tells whether it is its main role. */
public record RoleAssigned(EventHeader header, UUID accountId, long accountVersion, String role, boolean main)
        implements DomainEvent {}
