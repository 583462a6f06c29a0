package com.clutch.events.fleet;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** A technician is new or has other values than before. Topic of snapshots: {@value #TOPIC}. One who leaves stays, not active. */
public record TechnicianChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        TechnicianState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "fleet.technician";

    public TechnicianChanged {
        changes = List.copyOf(changes);
    }
}
