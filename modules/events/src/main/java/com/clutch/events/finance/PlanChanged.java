package com.clutch.events.finance;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** A plan is new or has other values than before. Topic of snapshots: {@value #TOPIC}. */
public record PlanChanged(
        EventHeader header, UUID aggregateId, long version, Change change, PlanState state, List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "finance.plan";

    public PlanChanged {
        changes = List.copyOf(changes);
    }
}
