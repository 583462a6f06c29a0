package com.clutch.finance.application;

import com.clutch.events.DomainEvent;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.SnapshotWalk;
import java.util.List;
import org.springframework.stereotype.Service;

/** Tells everything there is on a topic of finance to whoever asks. */
@Service
public class FinanceSnapshots {

    private static final int PAGE = 500;

    private final SnapshotWalk walk;
    private final List<SnapshotSource> states;
    private final List<FactSource<?, ?>> facts;

    FinanceSnapshots(SnapshotWalk walk, List<SnapshotSource> states, List<FactSource<?, ?>> facts) {
        this.walk = walk;
        this.states = states;
        this.facts = facts;
    }

    /** Answers a request for a topic of finance; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        var actor = Actor.system("snapshot", request.header().correlationId());
        states.forEach(source -> source.answer(request));
        for (var source : facts) {
            if (source.topic().equals(request.topic())) {
                tell(source, request, actor);
            }
        }
    }

    private <K, E extends DomainEvent> void tell(FactSource<K, E> source, SnapshotRequested request, Actor actor) {
        walk.<K, E>run(request, PAGE, (last, limit) -> source.after(last, limit, actor), source::key);
    }
}
