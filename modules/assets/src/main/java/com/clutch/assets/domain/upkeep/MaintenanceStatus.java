package com.clutch.assets.domain.upkeep;

import com.clutch.kernel.Transitions;

/** How far work on an asset has come. */
public enum MaintenanceStatus {
    /** Planned. */
    SCHEDULED,
    /** Being done; the asset is out of use. */
    IN_PROGRESS,
    /** Done. Final. */
    COMPLETED,
    /** Not done, or broken off. Final. */
    CANCELLED;

    /** The moves that are allowed. */
    public static final Transitions<MaintenanceStatus> MOVES = Transitions.of(
                    "maintenance record", MaintenanceStatus.class)
            .allow(SCHEDULED, IN_PROGRESS, COMPLETED, CANCELLED)
            .allow(IN_PROGRESS, COMPLETED, CANCELLED);

    /** Whether nothing more will be done. */
    public boolean isClosed() {
        return this == COMPLETED || this == CANCELLED;
    }
}
