package com.clutch.fleet.domain.tracking;

import org.jspecify.annotations.Nullable;

/**
 * Adds up how far a vehicle went, point by point in the order of their moments: the sum of the straight lines between them, which
 * is a little less than the road and a little more where a receiver wavers.
 */
public final class Distance {

    private @Nullable GeoPoint last;
    private double metres;

    /** Goes on to the next point. */
    public void goTo(GeoPoint next) {
        if (last != null) {
            metres += last.metresTo(next);
        }
        last = next;
    }

    /** Kilometres so far. */
    public double kilometres() {
        return metres / 1000;
    }
}
