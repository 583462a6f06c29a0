package com.clutch.fleet.application.diagnostics;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.domain.diagnostics.TroubleCodes;
import com.clutch.platform.events.SnapshotWalk;
import org.springframework.stereotype.Service;

/** Tells all trouble codes again, to whoever asks. */
@Service
public class DiagnosticsSnapshots {

    private final SnapshotWalk walk;
    private final TroubleCodes codes;
    private final TroubleCodeEvents events;

    DiagnosticsSnapshots(SnapshotWalk walk, TroubleCodes codes, TroubleCodeEvents events) {
        this.walk = walk;
        this.codes = codes;
        this.events = events;
    }

    /** Answers a request for trouble codes; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        events.answer(request, walk, codes::after);
    }
}
