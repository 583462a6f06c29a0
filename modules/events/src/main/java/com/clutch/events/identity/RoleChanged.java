package com.clutch.events.identity;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** A role is new, has other values than before, or is gone. Topic of snapshots: {@value #TOPIC}; it tells the built-in roles too. */
public record RoleChanged(
        EventHeader header, UUID aggregateId, long version, Change change, RoleState state, List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "identity.role";

    public RoleChanged {
        changes = List.copyOf(changes);
    }
}
