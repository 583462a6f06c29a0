package com.clutch.events.identity;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** An invitation was sent, sent again, accepted, withdrawn, or is too old. Topic of snapshots: {@value #TOPIC}. */
public record InvitationChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        InvitationState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "identity.invitation";

    public InvitationChanged {
        changes = List.copyOf(changes);
    }
}
