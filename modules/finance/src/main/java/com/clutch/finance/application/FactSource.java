package com.clutch.finance.application;

import com.clutch.events.DomainEvent;
import com.clutch.kernel.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic of moments that can be told again, each as it was told when it happened.
 *
 * @param <K> what the moments are ordered by
 * @param <E> the event of a moment
 */
public interface FactSource<K, E extends DomainEvent> {

    /** Name of the topic. */
    String topic();

    /** The moments after the one with this key, in the order of their keys; null for the first. */
    List<E> after(@Nullable K key, int limit, Actor actor);

    /** By what the moment is ordered. */
    K key(E moment);
}
