package com.clutch.fleet.domain.group;

import com.clutch.kernel.Transitions;

/** Whether a fleet is at work. */
public enum FleetStatus {
    /** At work. */
    ACTIVE,
    /** Not at work for a while. */
    INACTIVE,
    /** Stopped, for example until an incident is understood. */
    SUSPENDED;

    /** The moves that are allowed. */
    public static final Transitions<FleetStatus> MOVES = Transitions.of("fleet", FleetStatus.class)
            .allow(ACTIVE, INACTIVE, SUSPENDED)
            .allow(INACTIVE, ACTIVE)
            .allow(SUSPENDED, ACTIVE, INACTIVE);
}
