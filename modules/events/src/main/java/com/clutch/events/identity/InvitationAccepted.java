package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;

/** Somebody who was invited has joined. */
public record InvitationAccepted(EventHeader header, UUID invitationId, UUID accountId, String role)
        implements DomainEvent {}
