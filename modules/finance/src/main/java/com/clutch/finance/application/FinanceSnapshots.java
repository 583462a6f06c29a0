package com.clutch.finance.application;

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
    private final List<SnapshotSource> sources;

    FinanceSnapshots(SnapshotWalk walk, List<SnapshotSource> sources) {
        this.walk = walk;
        this.sources = sources;
    }

    /** Answers a request for a topic of finance; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        var actor = Actor.system("snapshot", request.header().correlationId());
        for (var source : sources) {
            if (source.topic().equals(request.topic())) {
                walk.run(request, PAGE, (last, limit) -> List.copyOf(source.after(last, limit, actor)));
            }
        }
    }
}
