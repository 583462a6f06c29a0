package com.clutch.fleet.domain.vehicle;

import com.clutch.kernel.Transitions;
import java.util.Set;

/** Whether a vehicle can be driven, and if not, why. */
public enum VehicleStatus {
    /** On the road. */
    ACTIVE,
    /** In the workshop. */
    MAINTENANCE,
    /** Unfit for the road; the way back leads through the workshop. */
    OUT_OF_SERVICE,
    /** Fit for the road, but parked for a while. */
    INACTIVE,
    /** Taken out of the fleet before its time, for example sold or wrecked. Final. */
    DECOMMISSIONED,
    /** Taken out of the fleet at the end of its life. Final. */
    RETIRED;

    /** The moves that are allowed. */
    public static final Transitions<VehicleStatus> MOVES = Transitions.of("vehicle", VehicleStatus.class)
            .allow(ACTIVE, MAINTENANCE, INACTIVE, DECOMMISSIONED, RETIRED)
            .allow(MAINTENANCE, ACTIVE, OUT_OF_SERVICE, INACTIVE, DECOMMISSIONED, RETIRED)
            .allow(OUT_OF_SERVICE, MAINTENANCE, DECOMMISSIONED, RETIRED)
            .allow(INACTIVE, ACTIVE, MAINTENANCE, DECOMMISSIONED, RETIRED);

    /** The statuses of vehicles that have left the fleet. */
    public static final Set<VehicleStatus> LEFT = Set.of(DECOMMISSIONED, RETIRED);

    /** Whether a vehicle in this status has left the fleet. */
    public boolean hasLeft() {
        return LEFT.contains(this);
    }
}
