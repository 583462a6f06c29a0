package com.clutch.fleet.domain.route;

import com.clutch.kernel.Transitions;

/** How far a route has come. */
public enum RouteStatus {
    /** It has not begun. */
    PLANNED,
    /** A vehicle is on it. */
    IN_PROGRESS,
    /** It was driven to its end. Final. */
    COMPLETED,
    /** It was given up, before or on the way. Final. */
    CANCELLED;

    /** The moves that are allowed. */
    public static final Transitions<RouteStatus> MOVES = Transitions.of("route", RouteStatus.class)
            .allow(PLANNED, IN_PROGRESS, CANCELLED)
            .allow(IN_PROGRESS, COMPLETED, CANCELLED);

    /** Whether the route has ended. */
    public boolean hasEnded() {
        return MOVES.from(this).isEmpty();
    }
}
