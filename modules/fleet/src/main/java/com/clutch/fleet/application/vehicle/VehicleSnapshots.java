package com.clutch.fleet.application.vehicle;

import com.clutch.events.fleet.VehicleStatusChanged;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.domain.vehicle.StatusChanges;
import com.clutch.fleet.domain.vehicle.Vehicles;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.SnapshotWalk;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells all vehicles, or every change of status there ever was, to whoever asks. */
@Service
public class VehicleSnapshots {

    private static final int PAGE = 500;

    private final SnapshotWalk walk;
    private final Vehicles vehicles;
    private final StatusChanges statusChanges;
    private final VehicleEvents events;

    VehicleSnapshots(SnapshotWalk walk, Vehicles vehicles, StatusChanges statusChanges, VehicleEvents events) {
        this.walk = walk;
        this.vehicles = vehicles;
        this.statusChanges = statusChanges;
        this.events = events;
    }

    /** Answers a request for vehicles or for their changes of status; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        events.answer(request, walk, vehicles::after);
        if (request.topic().equals(VehicleStatusChanged.TOPIC)) {
            var actor = Actor.system("snapshot", request.header().correlationId());
            walk.<Key, VehicleStatusChanged>run(
                    request,
                    PAGE,
                    (last, limit) -> statusChanges.after(Key.vehicle(last), Key.sequence(last), limit).stream()
                            .map(change -> events.snapshot(change, actor))
                            .toList(),
                    event -> new Key(event.vehicleId(), event.sequence()));
        }
    }

    private record Key(UUID vehicleId, long sequence) {

        static @Nullable UUID vehicle(@Nullable Key key) {
            return key == null ? null : key.vehicleId;
        }

        static long sequence(@Nullable Key key) {
            return key == null ? 0 : key.sequence;
        }
    }
}
