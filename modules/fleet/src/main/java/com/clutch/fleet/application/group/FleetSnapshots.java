package com.clutch.fleet.application.group;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.domain.group.Fleets;
import com.clutch.platform.events.SnapshotWalk;
import org.springframework.stereotype.Service;

/** Tells every fleet once more to whoever asks. */
@Service
public class FleetSnapshots {

    private final Fleets fleets;
    private final FleetEvents events;
    private final SnapshotWalk walk;

    FleetSnapshots(Fleets fleets, FleetEvents events, SnapshotWalk walk) {
        this.fleets = fleets;
        this.events = events;
        this.walk = walk;
    }

    /** Answers a request for fleets; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        events.answer(request, walk, fleets::after);
    }
}
