package com.clutch.events.fleet;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** A work order is new or has other values than before. Topic of snapshots: {@value #TOPIC}. It is never deleted; one that is not done is cancelled. */
public record WorkOrderChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        WorkOrderState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "fleet.work-order";

    public WorkOrderChanged {
        changes = List.copyOf(changes);
    }
}
