package com.clutch.events.fleet;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/**
 * What a vehicle cost beside fuel, maintenance and insurance is written down, corrected or removed. Topic of snapshots: {@value #TOPIC}; one that was removed
 * is told as deleted there too.
 */
public record VehicleExpenseChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        VehicleExpenseState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "fleet.vehicle-expense";

    public VehicleExpenseChanged {
        changes = List.copyOf(changes);
    }
}
