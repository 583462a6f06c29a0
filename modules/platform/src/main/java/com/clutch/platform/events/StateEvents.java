package com.clutch.platform.events;

import com.clutch.events.Change;
import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Aggregate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts aggregates of one kind into the published language. Each kind has one subclass, which says what others may know of an
 * aggregate; it is also the place for the moments of such an aggregate that are told apart from its state.
 *
 * @param <T> the aggregate
 * @param <S> its published state
 */
public abstract class StateEvents<T extends Aggregate, S> {

    /** Makes the state event of this kind; the constructor of its record. */
    @FunctionalInterface
    public interface Telling<S> {

        /** The event. */
        StateEvent event(EventHeader header, UUID id, long version, Change change, S state, List<FieldChange> changes);
    }

    /** Reads aggregates in the order of their ids, removed ones too. */
    @FunctionalInterface
    public interface Rows<T> {

        /**
         * The aggregates after the one with this id.
         *
         * @param id null for the first
         */
        List<T> after(@Nullable UUID id, int limit);
    }

    private static final int PAGE = 500;

    private final EventPublisher publisher;
    private final String topic;
    private final Telling<S> telling;

    /** @param topic of requests for snapshots */
    protected StateEvents(EventPublisher publisher, String topic, Telling<S> telling) {
        this.publisher = publisher;
        this.topic = topic;
        this.telling = telling;
    }

    /** What others may know of an aggregate. */
    protected abstract S state(T aggregate);

    /**
     * Tells that an aggregate is new, or has changed, or was removed from sight.
     *
     * @param before null when it is new
     * @return the fields that differ
     */
    public List<FieldChange> changed(@Nullable T before, T after, Actor actor) {
        var state = state(after);
        var changes = publisher.changes(before == null ? null : state(before), state);
        publish(event(after, after.removedAt() == null ? Change.CHANGED : Change.DELETED, state, changes, actor));
        return changes;
    }

    /** Tells that an aggregate was deleted; nobody will hear of it again. */
    public void deleted(T last, Actor actor) {
        publish(event(last, Change.DELETED, state(last), List.of(), actor));
    }

    /** Answers a request for this topic; any other is somebody else's. What was removed from sight is told as deleted. */
    public void answer(SnapshotRequested request, SnapshotWalk walk, Rows<T> rows) {
        if (!request.topic().equals(topic)) {
            return;
        }
        var actor = Actor.system("snapshot", request.header().correlationId());
        walk.run(
                request,
                PAGE,
                (last, limit) -> rows.after(last, limit).stream()
                        .map(aggregate -> snapshot(aggregate, actor))
                        .toList());
    }

    /** Publishes a moment that is told apart from the state. */
    protected final void publish(DomainEvent event) {
        publisher.publish(event);
    }

    /** A header for something the actor does now. */
    protected final EventHeader header(Actor actor) {
        return publisher.header(actor);
    }

    /** A constant as it is written in events. */
    protected static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private StateEvent snapshot(T aggregate, Actor actor) {
        var change = aggregate.removedAt() == null ? Change.SNAPSHOT : Change.DELETED;
        return event(aggregate, change, state(aggregate), List.of(), actor);
    }

    private StateEvent event(T aggregate, Change change, S state, List<FieldChange> changes, Actor actor) {
        return telling.event(header(actor), aggregate.id(), aggregate.version(), change, state, changes);
    }
}
