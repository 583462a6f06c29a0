package com.clutch.events.audit;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** An address was blocked, its block changed, or it was let in again. Topic of snapshots: {@value #TOPIC}. */
public record BlockedAddressChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        BlockedAddressState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "audit.blocked-address";

    public BlockedAddressChanged {
        changes = List.copyOf(changes);
    }
}
