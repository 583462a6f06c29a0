package com.clutch.fleet.application.geofence;

import com.clutch.events.fleet.GeofenceMoment;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.domain.geofence.Crossings;
import com.clutch.fleet.domain.geofence.Geofences;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.SnapshotWalk;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Tells all geofences, or everything that happened at their borders, to whoever asks. */
@Service
public class GeofenceSnapshots {

    private static final int PAGE = 500;

    private final SnapshotWalk walk;
    private final Geofences geofences;
    private final Crossings crossings;
    private final GeofenceEvents events;

    GeofenceSnapshots(SnapshotWalk walk, Geofences geofences, Crossings crossings, GeofenceEvents events) {
        this.walk = walk;
        this.geofences = geofences;
        this.crossings = crossings;
        this.events = events;
    }

    /** Answers a request for geofences or crossings; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        events.answer(request, walk, geofences::after);
        if (request.topic().equals(GeofenceMoment.TOPIC)) {
            var actor = Actor.system("snapshot", request.header().correlationId());
            walk.<UUID, GeofenceMoment>run(
                    request,
                    PAGE,
                    (last, limit) -> crossings.after(last, limit).stream()
                            .map(crossing -> events.snapshot(crossing, actor))
                            .toList(),
                    GeofenceMoment::crossingId);
        }
    }
}
