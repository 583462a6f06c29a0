package com.clutch.fleet.domain.maintenance;

import com.clutch.kernel.Transitions;

/** How far a work order has come. */
public enum WorkOrderStatus {
    /** Planned for a day. */
    SCHEDULED,
    /** Somebody is at work. */
    IN_PROGRESS,
    /** Done and paid for. Final. */
    COMPLETED,
    /** Not done, or not finished. Final. */
    CANCELLED;

    /** The moves that are allowed. */
    public static final Transitions<WorkOrderStatus> MOVES = Transitions.of("work order", WorkOrderStatus.class)
            .allow(SCHEDULED, IN_PROGRESS, CANCELLED)
            .allow(IN_PROGRESS, COMPLETED, CANCELLED);

    /** Whether nothing more happens to such a work order. */
    public boolean isFinal() {
        return MOVES.from(this).isEmpty();
    }
}
