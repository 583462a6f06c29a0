package com.clutch.identity.application;

import com.clutch.events.identity.SessionChanged;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.identity.domain.Sessions;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.SnapshotWalk;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Tells all sessions again for whoever lost his copy. */
@Service
public class SessionSnapshots {

    private static final int PAGE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final SnapshotWalk walk;
    private final Sessions sessions;
    private final SessionEvents events;

    SessionSnapshots(SnapshotWalk walk, Sessions sessions, SessionEvents events) {
        this.walk = walk;
        this.sessions = sessions;
        this.events = events;
    }

    /** Answers a request for sessions; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        if (!request.topic().equals(SessionChanged.TOPIC)) {
            return;
        }
        var actor = Actor.system("snapshot", request.header().correlationId());
        walk.run(
                request,
                PAGE,
                (last, limit) -> sessions.after(last == null ? BEFORE_ALL : last, limit).stream()
                        .map(session -> events.snapshot(session, actor))
                        .toList());
    }
}
