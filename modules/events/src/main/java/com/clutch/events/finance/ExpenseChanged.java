package com.clutch.events.finance;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** An expense is new or has moved. Topic of snapshots: {@value #TOPIC}. */
public record ExpenseChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        ExpenseState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "finance.expense";

    public ExpenseChanged {
        changes = List.copyOf(changes);
    }
}
