package com.clutch.events.assets;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** A cost of running an asset was written down, has other values than before, or was removed. Topic of snapshots: {@value #TOPIC}. */
public record AssetCostChanged(
        EventHeader header,
        UUID aggregateId,
        long version,
        Change change,
        AssetCostState state,
        List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "assets.cost";

    public AssetCostChanged {
        changes = List.copyOf(changes);
    }
}
