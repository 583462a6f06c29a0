package com.clutch.assets.application.asset;

import com.clutch.assets.application.Snapshots;
import com.clutch.assets.domain.asset.Assets;
import com.clutch.assets.domain.asset.Assignments;
import com.clutch.events.snapshot.SnapshotRequested;
import org.springframework.stereotype.Service;

/** Tells all assets or assignments again to whoever asks. */
@Service
public class AssetSnapshots {

    private final Snapshots snapshots;
    private final Assets assets;
    private final AssetEvents assetLanguage;
    private final Assignments assignments;
    private final AssignmentEvents assignmentLanguage;

    AssetSnapshots(
            Snapshots snapshots,
            Assets assets,
            AssetEvents assetLanguage,
            Assignments assignments,
            AssignmentEvents assignmentLanguage) {
        this.snapshots = snapshots;
        this.assets = assets;
        this.assetLanguage = assetLanguage;
        this.assignments = assignments;
        this.assignmentLanguage = assignmentLanguage;
    }

    /** Answers a request for one of the topics here; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        snapshots.answer(request, assets, assetLanguage);
        snapshots.answer(request, assignments, assignmentLanguage);
    }
}
