package com.clutch.testing;

import com.clutch.events.DomainEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;

/**
 * Hears every event of a module that runs with the real registry, at the moment it is published and in whatever thread. A test
 * imports it.
 */
public final class ToldEvents {

    private final List<DomainEvent> events = new CopyOnWriteArrayList<>();

    @EventListener
    void on(DomainEvent event) {
        events.add(event);
    }

    /** The events of one type, oldest first. */
    public <E extends DomainEvent> List<E> of(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Forgets everything. */
    public void clear() {
        events.clear();
    }
}
