package com.clutch.fleet.application.ledger;

import com.clutch.events.Change;
import com.clutch.events.StateEvent;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.domain.ledger.LedgerEntry;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.SnapshotWalk;
import java.util.List;
import org.springframework.stereotype.Service;

/** Tells all entries of a ledger again for whoever lost his copy; those that were removed as deleted. */
@Service
public class LedgerSnapshots {

    private static final int PAGE = 500;

    private final SnapshotWalk walk;
    private final EventPublisher events;
    private final List<LedgerKind<?, ?>> kinds;

    LedgerSnapshots(SnapshotWalk walk, EventPublisher events, List<LedgerKind<?, ?>> kinds) {
        this.walk = walk;
        this.events = events;
        this.kinds = List.copyOf(kinds);
    }

    /** Answers a request for the topic of a ledger; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        kinds.stream().filter(kind -> kind.topic().equals(request.topic())).forEach(kind -> answer(kind, request));
    }

    private <T extends LedgerEntry<T>, S> void answer(LedgerKind<T, S> kind, SnapshotRequested request) {
        var actor = Actor.system("snapshot", request.header().correlationId());
        walk.run(
                request,
                PAGE,
                (last, limit) -> kind.ledger().after(last, limit).stream()
                        .map(entry -> snapshot(kind, entry, actor))
                        .toList());
    }

    private <T extends LedgerEntry<T>, S> StateEvent snapshot(LedgerKind<T, S> kind, T entry, Actor actor) {
        var change = entry.life().removedAt() == null ? Change.SNAPSHOT : Change.DELETED;
        return kind.event(events.header(actor), entry, change, List.of());
    }
}
