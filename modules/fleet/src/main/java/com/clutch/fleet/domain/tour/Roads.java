package com.clutch.fleet.domain.tour;

import com.clutch.fleet.domain.tracking.GeoPoint;
import java.util.List;

/**
 * How far and how long it is by road, estimated from the straight line: there is no map in the house.
 *
 * @param factor by how much a road is longer than the straight line; about 1.4 on average (F. P. Boscoe, K. A. Henry, M. S. Zdeb,
 *     A Nationwide Comparison of Driving Distance Versus Straight-Line Distance to Hospitals, The Professional Geographer 64, 2012)
 * @param speed average in km/h
 */
public record Roads(double factor, double speed) {

    private static final double SECONDS_PER_HOUR = 3600;
    private static final double METRES_PER_KILOMETRE = 1000;

    public Roads {
        if (!(factor >= 1 && factor <= 5 && speed > 0 && speed <= 200)) {
            throw new IllegalArgumentException(
                    "A road factor lies between 1 and 5, a speed between 0 and 200 km/h; not %s and %s."
                            .formatted(factor, speed));
        }
    }

    /** Full metres from one place to another. */
    public long metres(GeoPoint from, GeoPoint to) {
        return Math.round(from.metresTo(to) * factor);
    }

    /** Full metres from place to place. */
    public long metres(List<GeoPoint> way) {
        var sum = 0L;
        for (var index = 1; index < way.size(); index++) {
            sum += metres(way.get(index - 1), way.get(index));
        }
        return sum;
    }

    /** Full seconds that a distance takes. */
    public long seconds(long metres) {
        return Math.round(metres * SECONDS_PER_HOUR / (speed * METRES_PER_KILOMETRE));
    }
}
