package com.clutch.events.fleet;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** A template of service plans is new or has other values than before. Topic of snapshots: {@value #TOPIC}. One that ends stays, not active. */
public record PlanTemplateChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        PlanTemplateState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "fleet.plan-template";

    public PlanTemplateChanged {
        changes = List.copyOf(changes);
    }
}
