package com.clutch.events.fleet;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** A driver is new, has other values than before, or was removed. Topic of snapshots: {@value #TOPIC}. */
public record DriverChanged(
        EventHeader header, UUID aggregateId, long version, Change change, DriverState state, List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "fleet.driver";

    public DriverChanged {
        changes = List.copyOf(changes);
    }
}
