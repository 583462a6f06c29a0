package com.clutch.events.fleet;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** A trouble code of a vehicle is new, was seen again, or is resolved. Topic of snapshots: {@value #TOPIC}. */
public record TroubleCodeChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        TroubleCodeState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "fleet.trouble-code";

    public TroubleCodeChanged {
        changes = List.copyOf(changes);
    }
}
