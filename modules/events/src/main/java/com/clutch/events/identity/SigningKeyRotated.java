package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens are signed with another key.
 *
 * @param kid the new key
 * @param previousKid the one before, null for the first
 */
public record SigningKeyRotated(
        EventHeader header, String kid, @Nullable String previousKid) implements DomainEvent {}
