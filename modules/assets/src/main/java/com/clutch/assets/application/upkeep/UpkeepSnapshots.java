package com.clutch.assets.application.upkeep;

import com.clutch.assets.application.Snapshots;
import com.clutch.assets.domain.upkeep.Maintenance;
import com.clutch.assets.domain.upkeep.OperatingCosts;
import com.clutch.events.snapshot.SnapshotRequested;
import org.springframework.stereotype.Service;

/** Tells all maintenance records or operating costs again to whoever asks. */
@Service
public class UpkeepSnapshots {

    private final Snapshots snapshots;
    private final Maintenance maintenance;
    private final MaintenanceEvents maintenanceLanguage;
    private final OperatingCosts costs;
    private final CostEvents costLanguage;

    UpkeepSnapshots(
            Snapshots snapshots,
            Maintenance maintenance,
            MaintenanceEvents maintenanceLanguage,
            OperatingCosts costs,
            CostEvents costLanguage) {
        this.snapshots = snapshots;
        this.maintenance = maintenance;
        this.maintenanceLanguage = maintenanceLanguage;
        this.costs = costs;
        this.costLanguage = costLanguage;
    }

    /** Answers a request for one of the topics here; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        snapshots.answer(request, maintenance, maintenanceLanguage);
        snapshots.answer(request, costs, costLanguage);
    }
}
