package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A program got a token that acts for an account. */
public record ApiTokenIssued(
        EventHeader header, UUID accountId, UUID tokenId, String name, List<String> scopes, Instant expiresAt)
        implements DomainEvent {}
