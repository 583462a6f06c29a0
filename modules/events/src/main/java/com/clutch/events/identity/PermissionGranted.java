package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;

/** An account was given a permission beyond those of its roles. */
public record PermissionGranted(EventHeader header, UUID accountId, long accountVersion, String permission)
        implements DomainEvent {}
