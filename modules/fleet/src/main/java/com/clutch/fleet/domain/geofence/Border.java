package com.clutch.fleet.domain.geofence;

import com.clutch.fleet.domain.tracking.GeoPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The geometry of borders, on the plane of degrees: right for areas that do not reach over a pole or the 180th meridian. It counts
 * in whole millionths of a degree, in which places are kept, so that nothing depends on rounding.
 */
final class Border {

    private static final int FEWEST_CORNERS = 4;
    private static final double WIDEST = 180;

    private Border() {}

    /** What is wrong with a border, as a sentence; null when nothing is. */
    static @Nullable String fault(List<GeoPoint> corners) {
        var count = corners.size();
        if (count < FEWEST_CORNERS || count > Shape.Polygon.MOST_CORNERS) {
            return "A border has %d to %d corners, the last the same as the first."
                    .formatted(FEWEST_CORNERS, Shape.Polygon.MOST_CORNERS);
        }
        if (!corners.getFirst().equals(corners.getLast())) {
            return "The border is not closed: its last corner must be the same as its first.";
        }
        var west = corners.stream().mapToDouble(GeoPoint::longitude).min().orElseThrow();
        var east = corners.stream().mapToDouble(GeoPoint::longitude).max().orElseThrow();
        if (east - west >= WIDEST) {
            return "The area is wider than half the earth.";
        }
        if (twiceTheArea(corners) == 0) {
            return "The border encloses nothing.";
        }
        return crossesItself(corners) ? "The border touches or crosses itself." : null;
    }

    /** Whether a place lies within a border, or on it: a ray to the east meets the border an odd number of times. */
    static boolean encloses(List<GeoPoint> corners, GeoPoint place) {
        var inside = false;
        for (var index = 1; index < corners.size(); index++) {
            var from = corners.get(index - 1);
            var to = corners.get(index);
            var side = side(from, to, place);
            if (side == 0 && isBetween(from, to, place)) {
                return true;
            }
            var rises = y(from) <= y(place) && y(place) < y(to);
            var falls = y(to) <= y(place) && y(place) < y(from);
            if (rises && side > 0 || falls && side < 0) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static long twiceTheArea(List<GeoPoint> corners) {
        var sum = 0L;
        for (var index = 1; index < corners.size(); index++) {
            // Seen from the first corner, which keeps the products small.
            sum += side(corners.getFirst(), corners.get(index - 1), corners.get(index));
        }
        return sum;
    }

    private static boolean crossesItself(List<GeoPoint> corners) {
        var edges = corners.size() - 1;
        for (var first = 0; first < edges; first++) {
            if (corners.get(first).equals(corners.get(first + 1)) || foldsBack(corners, first)) {
                return true;
            }
            for (var second = first + 2; second < edges; second++) {
                var neighbours = first == 0 && second == edges - 1;
                if (!neighbours
                        && meet(
                                corners.get(first),
                                corners.get(first + 1),
                                corners.get(second),
                                corners.get(second + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an edge and the next lie on one another. */
    private static boolean foldsBack(List<GeoPoint> corners, int edge) {
        var from = corners.get(edge);
        var corner = corners.get(edge + 1);
        var to = edge + 2 < corners.size() ? corners.get(edge + 2) : corners.get(1);
        if (side(from, corner, to) != 0) {
            return false;
        }
        var forwards = (x(corner) - x(from)) * (x(to) - x(corner)) + (y(corner) - y(from)) * (y(to) - y(corner));
        return forwards < 0;
    }

    private static boolean meet(GeoPoint a, GeoPoint b, GeoPoint c, GeoPoint d) {
        var sideOfC = Long.signum(side(a, b, c));
        var sideOfD = Long.signum(side(a, b, d));
        var sideOfA = Long.signum(side(c, d, a));
        var sideOfB = Long.signum(side(c, d, b));
        return sideOfC * sideOfD < 0 && sideOfA * sideOfB < 0
                || sideOfC == 0 && isBetween(a, b, c)
                || sideOfD == 0 && isBetween(a, b, d)
                || sideOfA == 0 && isBetween(c, d, a)
                || sideOfB == 0 && isBetween(c, d, b);
    }

    /** Above zero when a place lies to the left of the way from one corner to another, zero when on its line. */
    private static long side(GeoPoint from, GeoPoint to, GeoPoint place) {
        return (x(to) - x(from)) * (y(place) - y(from)) - (y(to) - y(from)) * (x(place) - x(from));
    }

    /** For a place on the line through two corners: whether it lies between them. */
    private static boolean isBetween(GeoPoint from, GeoPoint to, GeoPoint place) {
        return Math.min(x(from), x(to)) <= x(place)
                && x(place) <= Math.max(x(from), x(to))
                && Math.min(y(from), y(to)) <= y(place)
                && y(place) <= Math.max(y(from), y(to));
    }

    private static long x(GeoPoint place) {
        return Math.round(place.longitude() * GeoPoint.STEPS_PER_DEGREE);
    }

    private static long y(GeoPoint place) {
        return Math.round(place.latitude() * GeoPoint.STEPS_PER_DEGREE);
    }
}
