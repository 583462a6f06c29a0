package com.clutch.platform.events;

import static com.clutch.platform.events.jooq.Tables.EVENT_PUBLICATION;
import static org.jooq.impl.DSL.count;

import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Publications for listeners that this program lacks, because a listener was removed or its id was changed. */
@Component
class UnknownListeners {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownListeners.class);

    private final DSLContext dsl;
    private final ListenerIds listeners;
    private volatile Map<String, Integer> atStart = Map.of();

    UnknownListeners(DSLContext dsl, ListenerIds listeners) {
        this.dsl = dsl;
        this.listeners = listeners;
    }

    /** Id of the listener to publications that wait for it. */
    Map<String, Integer> waiting() {
        var p = EVENT_PUBLICATION;
        var waiting = new TreeMap<>(dsl.select(p.LISTENER_ID, count())
                .from(p)
                .groupBy(p.LISTENER_ID)
                .fetchMap(p.LISTENER_ID, count()));
        waiting.keySet().removeIf(listeners::knows);
        return waiting;
    }

    /** What {@link #waiting()} answered when the program started. */
    Map<String, Integer> atStart() {
        return atStart;
    }

    void warn() {
        atStart = waiting();
        atStart.forEach((listener, count) -> LOG.warn(
                "{} publications wait for the listener {}, which this program does not have. "
                        + "They stay until a listener has that id again.",
                count,
                listener));
    }
}
