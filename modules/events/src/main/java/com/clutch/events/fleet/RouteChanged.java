package com.clutch.events.fleet;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** A route is new, has other values than before, or was removed. Topic of snapshots: {@value #TOPIC}. A route that was removed is told as deleted. */
public record RouteChanged(
        EventHeader header, UUID aggregateId, long version, Change change, RouteState state, List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "fleet.route";

    public RouteChanged {
        changes = List.copyOf(changes);
    }
}
