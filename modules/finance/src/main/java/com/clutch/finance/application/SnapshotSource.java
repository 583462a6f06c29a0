package com.clutch.finance.application;

import com.clutch.events.StateEvent;
import com.clutch.kernel.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A topic of which everything can be told again. */
public interface SnapshotSource {

    /** Name of the topic. */
    String topic();

    /** The events after the aggregate with this id, in the order of their ids; null for the first. */
    List<? extends StateEvent> after(@Nullable UUID id, int limit, Actor actor);
}
