package com.clutch.testing;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.FieldChanges;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Keeps what a use case publishes, in order; no transaction is needed and nobody listens. */
public final class RecordedEvents implements EventPublisher {

    private final List<DomainEvent> events = new CopyOnWriteArrayList<>();
    private final Clock clock;

    /** Headers carry the time of the clock given. */
    public RecordedEvents(Clock clock) {
        this.clock = clock;
    }

    /** Everything published so far. */
    public List<DomainEvent> all() {
        return List.copyOf(events);
    }

    /** The events of one type, oldest first. */
    public <E extends DomainEvent> List<E> of(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * The one event of the type.
     *
     * @throws AssertionError when there is none, or more than one
     */
    public <E extends DomainEvent> E only(Class<E> type) {
        var found = of(type);
        if (found.size() != 1) {
            throw new AssertionError(
                    "Expected one %s, found %d among %s".formatted(type.getSimpleName(), found.size(), events));
        }
        return found.getFirst();
    }

    /** Forgets everything. */
    public void clear() {
        events.clear();
    }

    @Override
    public void publish(DomainEvent event) {
        events.add(event);
    }

    @Override
    public EventHeader header(Actor actor) {
        var now = clock.instant();
        return new EventHeader(
                Ids.at(now),
                now,
                actor.kind().name(),
                actor.id(),
                actor.name(),
                actor.sessionId(),
                actor.ip(),
                actor.userAgent(),
                actor.correlationId());
    }

    @Override
    public List<FieldChange> changes(@Nullable Object before, Object after) {
        return FieldChanges.between(before, after);
    }
}
