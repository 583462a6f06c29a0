package com.clutch.events.platform;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.List;

/**
 * Accounts sent requests that were answered. Requests come by the thousand, so one event tells what an instance counted within a few
 * seconds. Of two states of one account, route group and day the one with more requests is the newer. Topic of snapshots:
 * {@value #TOPIC}; a snapshot tells many states in one event, too.
 */
public record RequestsCounted(EventHeader header, List<RequestsState> counts) implements DomainEvent {

    public static final String TOPIC = "platform.requests";

    public RequestsCounted {
        counts = List.copyOf(counts);
    }
}
