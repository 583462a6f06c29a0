package com.clutch.fleet.application.ledger;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.domain.ledger.LedgerEntry;
import com.clutch.platform.events.SnapshotWalk;
import java.util.List;
import org.springframework.stereotype.Service;

/** Tells all entries of a ledger again for whoever lost his copy; those that were removed as deleted. */
@Service
public class LedgerSnapshots {

    private final SnapshotWalk walk;
    private final List<LedgerKind<?, ?>> kinds;

    LedgerSnapshots(SnapshotWalk walk, List<LedgerKind<?, ?>> kinds) {
        this.walk = walk;
        this.kinds = List.copyOf(kinds);
    }

    /** Answers a request for the topic of a ledger; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        kinds.forEach(kind -> answer(kind, request));
    }

    private <T extends LedgerEntry<T>> void answer(LedgerKind<T, ?> kind, SnapshotRequested request) {
        kind.answer(request, walk, kind.ledger()::after);
    }
}
