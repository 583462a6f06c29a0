package com.clutch.events.assets;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** Work on an asset was planned, has other values than before, or was removed. Topic of snapshots: {@value #TOPIC}. */
public record AssetMaintenanceChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        AssetMaintenanceState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "assets.maintenance";

    public AssetMaintenanceChanged {
        changes = List.copyOf(changes);
    }
}
