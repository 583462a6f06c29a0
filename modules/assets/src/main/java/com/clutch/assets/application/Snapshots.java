package com.clutch.assets.application;

import com.clutch.assets.domain.Store;
import com.clutch.assets.domain.Stored;
import com.clutch.events.Change;
import com.clutch.events.StateEvent;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.SnapshotWalk;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells everything of one sort again to whoever asks. */
@Component
public class Snapshots {

    private static final int PAGE = 500;

    private final SnapshotWalk walk;
    private final EventPublisher events;

    Snapshots(SnapshotWalk walk, EventPublisher events) {
        this.walk = walk;
        this.events = events;
    }

    /** Answers a request for the topic of this store; any other is somebody else's. What was removed is told as deleted. */
    public <T extends Stored<T>> void answer(SnapshotRequested request, Store<T> store, StateEvents<T> language) {
        if (!language.topic().equals(request.topic())) {
            return;
        }
        var actor = Actor.system("snapshot", request.header().correlationId());
        walk.run(
                request,
                PAGE,
                (last, limit) -> store.after(last, limit).stream()
                        .<StateEvent>map(aggregate -> language.event(
                                events.header(actor),
                                aggregate,
                                aggregate.removedAt() == null ? Change.SNAPSHOT : Change.DELETED,
                                List.of()))
                        .toList());
    }
}
