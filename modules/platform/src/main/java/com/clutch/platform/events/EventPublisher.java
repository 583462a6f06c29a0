package com.clutch.platform.events;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.kernel.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one way an event leaves a module. */
public interface EventPublisher {

    /**
     * Stores the event for every listener in the running transaction and hands it over after the commit.
     *
     * @throws IllegalStateException outside a transaction, because the event could be lost
     */
    void publish(DomainEvent event);

    /** A header for something the actor does now. */
    EventHeader header(Actor actor);

    /** The fields in which two states of one aggregate differ; all fields when there was none before. */
    List<FieldChange> changes(@Nullable Object before, Object after);
}
