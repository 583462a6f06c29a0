package com.clutch.assets.domain.asset;

import com.clutch.kernel.Transitions;

/** Whether an asset can be used, and if not, why. */
public enum AssetCondition {
    /** In use, or ready for it. */
    ACTIVE,
    /** Put away for a while. */
    INACTIVE,
    /** Being worked on. */
    MAINTENANCE,
    /** Out of use for ever. Final. */
    RETIRED,
    /** Nobody knows where it is; it may turn up again. */
    LOST,
    /** Somebody took it; it may come back. */
    STOLEN;

    /** The moves that are allowed. */
    public static final Transitions<AssetCondition> MOVES = Transitions.of("asset", AssetCondition.class)
            .allow(ACTIVE, INACTIVE, MAINTENANCE, RETIRED, LOST, STOLEN)
            .allow(INACTIVE, ACTIVE, MAINTENANCE, RETIRED, LOST, STOLEN)
            .allow(MAINTENANCE, ACTIVE, INACTIVE, RETIRED, LOST, STOLEN)
            .allow(LOST, ACTIVE, INACTIVE, RETIRED, STOLEN)
            .allow(STOLEN, ACTIVE, INACTIVE, RETIRED, LOST);

    /** Whether nobody can have an asset in this condition. */
    public boolean needsNoHolder() {
        return this == RETIRED || this == INACTIVE;
    }
}
