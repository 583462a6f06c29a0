package com.clutch.finance.application;

import com.clutch.events.snapshot.SnapshotRequested;

/** Aggregates of one kind, of which everything can be told again. */
public interface SnapshotSource {

    /** Answers a request for its topic; any other is somebody else's. */
    void answer(SnapshotRequested request);
}
