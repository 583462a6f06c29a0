package com.clutch.fleet.domain.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TrackTest {

    @Test
    void dropsWhatLiesOnTheLineAndKeepsTheCorner() {
        var points = new ArrayList<GeoPoint>();
        for (var step = 0; step <= 10; step++) {
            points.add(new GeoPoint(30, 31 + step * 0.01));
        }
        for (var step = 1; step <= 10; step++) {
            points.add(new GeoPoint(30 + step * 0.01, 31.1));
        }
        assertThat(Track.simplified(points, Function.identity(), 20))
                .containsExactly(new GeoPoint(30, 31), new GeoPoint(30, 31.1), new GeoPoint(30.1, 31.1));
    }

    @Test
    void isNowhereFurtherOffThanTheTolerance() {
        var points = new ArrayList<GeoPoint>();
        for (var step = 0; step < 2_000; step++) {
            points.add(new GeoPoint(30 + Math.sin(step / 40.0) * 0.02, 31 + step * 0.0001));
        }
        var simple = Track.simplified(points, Function.identity(), 50);
        assertThat(simple).hasSizeBetween(20, 300).startsWith(points.getFirst()).endsWith(points.getLast());
        var next = 0;
        for (var point : points) {
            if (point.equals(simple.get(Math.min(next + 1, simple.size() - 1))) && next < simple.size() - 2) {
                next++;
            }
            assertThat(point.metresToLine(simple.get(next), simple.get(next + 1)))
                    .isLessThanOrEqualTo(50.5);
        }
    }

    @Test
    void leavesShortTracksAlone() {
        var one = List.of(new GeoPoint(30, 31));
        assertThat(Track.simplified(one, Function.identity(), 1)).isEqualTo(one);
        assertThat(Track.simplified(List.<GeoPoint>of(), Function.identity(), 1))
                .isEmpty();
    }

    @Test
    void addsUpTheWay() {
        var distance = new Distance();
        assertThat(distance.kilometres()).isZero();
        distance.goTo(new GeoPoint(0, 1));
        assertThat(distance.kilometres()).isZero();
        distance.goTo(new GeoPoint(0, 2));
        distance.goTo(new GeoPoint(0, 1));
        assertThat(distance.kilometres()).isBetween(222.3, 222.5);
    }
}
