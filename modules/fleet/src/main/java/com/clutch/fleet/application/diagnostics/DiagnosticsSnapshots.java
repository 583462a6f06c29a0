package com.clutch.fleet.application.diagnostics;

import com.clutch.events.fleet.TroubleCodeChanged;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.domain.diagnostics.TroubleCodes;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.SnapshotWalk;
import org.springframework.stereotype.Service;

/** Tells all trouble codes again, to whoever asks. */
@Service
public class DiagnosticsSnapshots {

    private static final int PAGE = 500;

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
        if (request.topic().equals(TroubleCodeChanged.TOPIC)) {
            var actor = Actor.system("snapshot", request.header().correlationId());
            walk.run(
                    request,
                    PAGE,
                    (last, limit) -> codes.after(last, limit).stream()
                            .map(code -> events.snapshot(code, actor))
                            .toList());
        }
    }
}
