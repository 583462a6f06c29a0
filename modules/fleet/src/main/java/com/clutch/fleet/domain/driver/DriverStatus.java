package com.clutch.fleet.domain.driver;

import com.clutch.kernel.Transitions;

/** Whether somebody drives for the company. */
public enum DriverStatus {
    /** Drives. */
    ACTIVE,
    /** Does not drive for a while. */
    INACTIVE,
    /** Must not drive. */
    SUSPENDED,
    /** Learns, and does not drive alone yet. */
    TRAINING;

    /** The moves that are allowed. */
    public static final Transitions<DriverStatus> MOVES = Transitions.of("driver", DriverStatus.class)
            .allow(TRAINING, ACTIVE, INACTIVE)
            .allow(ACTIVE, INACTIVE, SUSPENDED, TRAINING)
            .allow(INACTIVE, ACTIVE, TRAINING)
            .allow(SUSPENDED, ACTIVE, INACTIVE, TRAINING);
}
