package com.clutch.events.fleet;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** A geofence is new, has other values than before, or is watched no more. Topic of snapshots: {@value #TOPIC}. A geofence that was removed is told as deleted. */
public record GeofenceChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        GeofenceState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "fleet.geofence";

    public GeofenceChanged {
        changes = List.copyOf(changes);
    }
}
