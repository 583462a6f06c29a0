package com.clutch.events.fleet;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/**
 * What an hour of standing still costs is set, changed or removed. Topic of snapshots: {@value #TOPIC}; one that was removed
 * is told as deleted there too.
 */
public record DowntimeRateChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        DowntimeRateState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "fleet.downtime-rate";

    public DowntimeRateChanged {
        changes = List.copyOf(changes);
    }
}
