package com.clutch.fleet.domain.tracking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** What can be said of a row of places. */
public final class Track {

    private Track() {}

    /**
     * The points that are needed to draw a line which is nowhere further from the whole one than the tolerance (D. H. Douglas,
     * T. K. Peucker, Algorithms for the reduction of the number of points required to represent a digitized line, Cartographica
     * 10, 1973, p. 112). First and last always stay.
     *
     * @param toleranceMetres above zero
     */
    public static <T> List<T> simplified(List<T> points, Function<? super T, GeoPoint> place, double toleranceMetres) {
        if (points.size() <= 2) {
            return List.copyOf(points);
        }
        var places = points.stream().map(place).toList();
        var kept = new BitSet(points.size());
        kept.set(0);
        kept.set(points.size() - 1);
        var open = new ArrayDeque<int[]>();
        open.push(new int[] {0, points.size() - 1});
        while (!open.isEmpty()) {
            var part = open.pop();
            var furthest = furthest(places, part[0], part[1], toleranceMetres);
            if (furthest > 0) {
                kept.set(furthest);
                open.push(new int[] {part[0], furthest});
                open.push(new int[] {furthest, part[1]});
            }
        }
        var simple = new ArrayList<T>(kept.cardinality());
        kept.stream().forEach(index -> simple.add(points.get(index)));
        return simple;
    }

    /** Index of the place furthest from the line between two others, 0 when all are near enough. */
    private static int furthest(List<GeoPoint> places, int first, int last, double tolerance) {
        var furthest = 0;
        var distance = tolerance;
        for (var index = first + 1; index < last; index++) {
            var here = places.get(index).metresToLine(places.get(first), places.get(last));
            if (here > distance) {
                distance = here;
                furthest = index;
            }
        }
        return furthest;
    }
}
