package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;

/** An account has a permission no longer that it was given beyond its roles. */
public record PermissionWithdrawn(EventHeader header, UUID accountId, long accountVersion, String permission)
        implements DomainEvent {}
