package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tried the break-glass door.
 *
 * @param sessionId null when the door stayed shut
 * @param outcome opened, refused, used_before or switched_off
 */
public record EmergencyAccessUsed(
        EventHeader header, @Nullable UUID sessionId, String outcome) implements DomainEvent {}
