package com.clutch.events.fleet;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/**
 * A link to a document of a vehicle is written down, corrected or removed. Topic of snapshots: {@value #TOPIC}; one that was removed
 * is told as deleted there too.
 */
public record VehicleDocumentChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        VehicleDocumentState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "fleet.vehicle-document";

    public VehicleDocumentChanged {
        changes = List.copyOf(changes);
    }
}
