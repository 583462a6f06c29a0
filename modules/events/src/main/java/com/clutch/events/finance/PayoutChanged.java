package com.clutch.events.finance;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** A payout is new or has moved. Topic of snapshots: {@value #TOPIC}. */
public record PayoutChanged(
        EventHeader header, UUID aggregateId, long version, Change change, PayoutState state, List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "finance.payout";

    public PayoutChanged {
        changes = List.copyOf(changes);
    }
}
