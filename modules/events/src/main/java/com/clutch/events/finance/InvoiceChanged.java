package com.clutch.events.finance;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** An invoice or a credit note is new or has moved. Topic of snapshots: {@value #TOPIC}. */
public record InvoiceChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        InvoiceState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "finance.invoice";

    public InvoiceChanged {
        changes = List.copyOf(changes);
    }
}
