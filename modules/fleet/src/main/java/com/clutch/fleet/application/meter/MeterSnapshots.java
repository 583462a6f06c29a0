package com.clutch.fleet.application.meter;

import com.clutch.events.fleet.MetersRead;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.domain.meter.Readings;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.SnapshotWalk;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Tells where all meters stand once more to whoever asks; one event tells those of many vehicles. */
@Service
public class MeterSnapshots {

    private static final int VEHICLES_PER_EVENT = 500;

    private final Readings readings;
    private final MeterEvents events;
    private final SnapshotWalk walk;

    MeterSnapshots(Readings readings, MeterEvents events, SnapshotWalk walk) {
        this.readings = readings;
        this.events = events;
        this.walk = walk;
    }

    /** Answers a request for meters; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        if (!request.topic().equals(MetersRead.TOPIC)) {
            return;
        }
        var actor = Actor.system("snapshot", request.header().correlationId());
        SnapshotWalk.Pages<UUID, MetersRead> pages = (last, limit) -> {
            var shown = readings.shownAfter(last, limit);
            return shown.isEmpty() ? List.of() : List.of(events.snapshot(shown, actor));
        };
        walk.run(
                request,
                VEHICLES_PER_EVENT,
                pages,
                event -> event.meters().getLast().vehicleId());
    }
}
