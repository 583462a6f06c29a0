package com.clutch.events.fleet;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/**
 * A vehicle is new or has other values than before. Topic of snapshots: {@value #TOPIC}. A vehicle that has left the fleet is not
 * deleted; its status says so.
 */
public record VehicleChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        VehicleState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "fleet.vehicle";

    public VehicleChanged {
        changes = List.copyOf(changes);
    }
}
