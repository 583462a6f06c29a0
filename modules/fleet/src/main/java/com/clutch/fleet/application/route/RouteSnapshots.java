package com.clutch.fleet.application.route;

import com.clutch.events.fleet.RouteAssigned;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.domain.route.Routes;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.SnapshotWalk;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Tells all routes, or all their assignments, to whoever asks. */
@Service
public class RouteSnapshots {

    private static final int PAGE = 500;

    private final SnapshotWalk walk;
    private final Routes routes;
    private final RouteEvents events;

    RouteSnapshots(SnapshotWalk walk, Routes routes, RouteEvents events) {
        this.walk = walk;
        this.routes = routes;
        this.events = events;
    }

    /** Answers a request for routes or assignments; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        events.answer(request, walk, routes::after);
        if (request.topic().equals(RouteAssigned.TOPIC)) {
            var actor = Actor.system("snapshot", request.header().correlationId());
            walk.<UUID, RouteAssigned>run(
                    request,
                    PAGE,
                    (last, limit) -> routes.assignmentsAfter(last, limit).stream()
                            .map(assignment -> events.snapshot(assignment, actor))
                            .toList(),
                    RouteAssigned::assignmentId);
        }
    }
}
