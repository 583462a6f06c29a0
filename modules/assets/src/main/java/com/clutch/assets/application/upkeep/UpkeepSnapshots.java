package com.clutch.assets.application.upkeep;

import com.clutch.assets.domain.upkeep.Maintenance;
import com.clutch.assets.domain.upkeep.OperatingCosts;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.platform.events.SnapshotWalk;
import org.springframework.stereotype.Service;

/** Tells all maintenance records or operating costs again to whoever asks. */
@Service
public class UpkeepSnapshots {

    private final SnapshotWalk walk;
    private final Maintenance maintenance;
    private final MaintenanceEvents maintenanceEvents;
    private final OperatingCosts costs;
    private final CostEvents costEvents;

    UpkeepSnapshots(
            SnapshotWalk walk,
            Maintenance maintenance,
            MaintenanceEvents maintenanceEvents,
            OperatingCosts costs,
            CostEvents costEvents) {
        this.walk = walk;
        this.maintenance = maintenance;
        this.maintenanceEvents = maintenanceEvents;
        this.costs = costs;
        this.costEvents = costEvents;
    }

    /** Answers a request for one of the topics here; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        maintenanceEvents.answer(request, walk, maintenance::after);
        costEvents.answer(request, walk, costs::after);
    }
}
