package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;

/** A refresh token was used again after it had been replaced; its session was ended, for it may be stolen. */
public record RefreshTokenReused(
        EventHeader header, UUID accountId, UUID sessionId, int generation, int currentGeneration)
        implements DomainEvent {}
