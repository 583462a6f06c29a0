package com.clutch.events.finance;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** A budget is new or has other values than before. Topic of snapshots: {@value #TOPIC}. */
public record BudgetChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        BudgetState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "finance.budget";

    public BudgetChanged {
        changes = List.copyOf(changes);
    }
}
