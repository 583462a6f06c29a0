package com.clutch.events.fleet;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/**
 * Fuel or electricity that a vehicle took in is written down, corrected or removed. Topic of snapshots: {@value #TOPIC}; one that was removed
 * is told as deleted there too.
 */
public record FuelEntryChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        FuelEntryState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "fleet.fuel-entry";

    public FuelEntryChanged {
        changes = List.copyOf(changes);
    }
}
