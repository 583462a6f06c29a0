package com.clutch.events.identity;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** A session began or ended. A refresh is not told. */
public record SessionChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        SessionState state,
        List<FieldChange> changes)
        implements StateEvent {

    /** What to ask for to hear of every session there is. */
    public static final String TOPIC = "identity.session";
}
