package com.clutch.events.identity;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** An account is new or has other values than before. Topic of snapshots: {@value #TOPIC}. Signing in does not change it. */
public record AccountChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        AccountState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "identity.account";

    public AccountChanged {
        changes = List.copyOf(changes);
    }
}
