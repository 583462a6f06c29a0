package com.clutch.events.audit;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** A threat was seen, seen again, or handled. Topic of snapshots: {@value #TOPIC}. */
public record AlertChanged(
        EventHeader header, UUID aggregateId, long version, Change change, AlertState state, List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "audit.alert";

    public AlertChanged {
        changes = List.copyOf(changes);
    }
}
