package com.clutch.fleet.application.driver;

import com.clutch.events.DomainEvent;
import com.clutch.events.fleet.DriverAssigned;
import com.clutch.events.fleet.DriverUnassigned;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.domain.driver.Assignment;
import com.clutch.fleet.domain.driver.Assignments;
import com.clutch.fleet.domain.driver.Drivers;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.SnapshotWalk;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Tells every driver, or every assignment there ever was, once more to whoever asks. */
@Service
public class DriverSnapshots {

    private static final int PAGE_SIZE = 500;

    private final Drivers drivers;
    private final Assignments assignments;
    private final DriverEvents events;
    private final SnapshotWalk walk;

    DriverSnapshots(Drivers drivers, Assignments assignments, DriverEvents events, SnapshotWalk walk) {
        this.drivers = drivers;
        this.assignments = assignments;
        this.events = events;
        this.walk = walk;
    }

    /** Answers a request for drivers or their assignments; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        events.answer(request, walk, drivers::after);
        if (request.topic().equals(DriverAssigned.TOPIC)) {
            assignments(request);
        }
    }

    private void assignments(SnapshotRequested request) {
        var actor = Actor.system("snapshot", request.header().correlationId());
        walk.run(
                request,
                PAGE_SIZE,
                (last, limit) -> assignments.after(last, limit).stream()
                        .flatMap(assignment -> told(assignment, actor))
                        .toList(),
                DriverSnapshots::assignment);
    }

    private Stream<DomainEvent> told(Assignment assignment, Actor actor) {
        var beginning = events.beginning(assignment, actor);
        var end = assignment.endedAt();
        return end == null ? Stream.of(beginning) : Stream.of(beginning, events.end(assignment, end, actor));
    }

    private static UUID assignment(DomainEvent event) {
        return switch (event) {
            case DriverAssigned assigned -> assigned.assignmentId();
            case DriverUnassigned unassigned -> unassigned.assignmentId();
            default -> throw new IllegalArgumentException("No event of an assignment: " + event);
        };
    }
}
