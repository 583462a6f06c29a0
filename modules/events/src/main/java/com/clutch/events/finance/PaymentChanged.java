package com.clutch.events.finance;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** A payment is new or has moved. Topic of snapshots: {@value #TOPIC}. */
public record PaymentChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        PaymentState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "finance.payment";

    public PaymentChanged {
        changes = List.copyOf(changes);
    }
}
