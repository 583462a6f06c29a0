package com.clutch.platform.events;

import com.clutch.events.DomainEvent;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One event on its way to one listener.
 *
 * @param id follows from event and listener, so that nobody has to remember it
 */
record Publication(UUID id, String listener, DomainEvent event) {

    static Publication of(Object event, String listener) {
        if (!(event instanceof DomainEvent domainEvent)) {
            throw new IllegalArgumentException(
                    "Only a DomainEvent is delivered after the commit; %s, which %s wants, is none."
                            .formatted(event.getClass().getName(), listener));
        }
        var name = domainEvent.header().eventId() + "/" + listener;
        return new Publication(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), listener, domainEvent);
    }
}
