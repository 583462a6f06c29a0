package com.clutch.events.assets;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** An asset is new, has other values than before, or was removed. Topic of snapshots: {@value #TOPIC}. */
public record AssetChanged(
        EventHeader header, UUID aggregateId, long version, Change change, AssetState state, List<FieldChange> changes)
        implements StateEvent {

    public static final String TOPIC = "assets.asset";

    public AssetChanged {
        changes = List.copyOf(changes);
    }
}
