package com.clutch.assets.application.asset;

import com.clutch.assets.domain.asset.Assets;
import com.clutch.assets.domain.asset.Assignments;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.platform.events.SnapshotWalk;
import org.springframework.stereotype.Service;

/** Tells all assets or assignments again to whoever asks. */
@Service
public class AssetSnapshots {

    private final SnapshotWalk walk;
    private final Assets assets;
    private final AssetEvents assetEvents;
    private final Assignments assignments;
    private final AssignmentEvents assignmentEvents;

    AssetSnapshots(
            SnapshotWalk walk,
            Assets assets,
            AssetEvents assetEvents,
            Assignments assignments,
            AssignmentEvents assignmentEvents) {
        this.walk = walk;
        this.assets = assets;
        this.assetEvents = assetEvents;
        this.assignments = assignments;
        this.assignmentEvents = assignmentEvents;
    }

    /** Answers a request for one of the topics here; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        assetEvents.answer(request, walk, assets::after);
        assignmentEvents.answer(request, walk, assignments::after);
    }
}
