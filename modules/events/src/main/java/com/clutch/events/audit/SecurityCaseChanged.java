package com.clutch.events.audit;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** Somebody took on or resolved a security event. The aggregate is the audit entry of that event. Topic of snapshots: {@value #TOPIC}. */
public record SecurityCaseChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        SecurityCaseState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "audit.security-case";

    public SecurityCaseChanged {
        changes = List.copyOf(changes);
    }
}
