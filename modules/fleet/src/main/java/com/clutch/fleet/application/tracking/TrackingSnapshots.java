package com.clutch.fleet.application.tracking;

import com.clutch.events.fleet.SpeedLimitExceeded;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.domain.tracking.Speedings;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.SnapshotWalk;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Tells every trip on which a vehicle was too fast to whoever asks. */
@Service
public class TrackingSnapshots {

    private static final int PAGE = 500;

    private final SnapshotWalk walk;
    private final Speedings speedings;
    private final TrackingEvents events;

    TrackingSnapshots(SnapshotWalk walk, Speedings speedings, TrackingEvents events) {
        this.walk = walk;
        this.speedings = speedings;
        this.events = events;
    }

    /** Answers a request for vehicles that were too fast; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        if (request.topic().equals(SpeedLimitExceeded.TOPIC)) {
            var actor = Actor.system("snapshot", request.header().correlationId());
            walk.<UUID, SpeedLimitExceeded>run(
                    request,
                    PAGE,
                    (last, limit) -> speedings.after(last, limit).stream()
                            .map(speeding -> events.snapshot(speeding, actor))
                            .toList(),
                    SpeedLimitExceeded::speedingId);
        }
    }
}
