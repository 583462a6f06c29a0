package com.clutch.events.fleet;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** A fleet, which is a group of vehicles, is new, has other values than before, or was removed. Topic of snapshots: {@value #TOPIC}. */
public record FleetChanged(
        EventHeader header, UUID aggregateId, long version, Change change, FleetState state, List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "fleet.fleet";

    public FleetChanged {
        changes = List.copyOf(changes);
    }
}
