package com.clutch.events.fleet;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/**
 * A time in which a vehicle stands still is written down, corrected, ended or removed. Topic of snapshots: {@value #TOPIC}; one that was removed
 * is told as deleted there too.
 */
public record DowntimeChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        DowntimeState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "fleet.downtime";

    public DowntimeChanged {
        changes = List.copyOf(changes);
    }
}
