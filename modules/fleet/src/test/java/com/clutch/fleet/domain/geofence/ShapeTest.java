package com.clutch.fleet.domain.geofence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.kernel.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTest {

    /** An L: two squares above one another, and one to the right of the lower. */
    private static final Shape.Polygon L =
            Shape.Polygon.of(points(30, 31, 30, 33, 31, 33, 31, 32, 32, 32, 32, 31, 30, 31));

    @Test
    void aCircleEndsAtItsRadius() {
        var circle = Shape.Circle.of(new GeoPoint(30, 31), 1000);
        assertThat(circle.contains(new GeoPoint(30.00899, 31))).isTrue();
        assertThat(circle.contains(new GeoPoint(30.00900, 31))).isFalse();
        // A degree of longitude is shorter up here.
        assertThat(circle.contains(new GeoPoint(30, 31.0103))).isTrue();
        assertThat(circle.contains(new GeoPoint(30, 31.0104))).isFalse();
    }

    @ParameterizedTest
    @MethodSource
    void aPolygonKnowsWhatIsWithin(double latitude, double longitude, boolean within) {
        assertThat(L.contains(new GeoPoint(latitude, longitude))).isEqualTo(within);
        var otherWay = Shape.Polygon.of(L.corners().reversed());
        assertThat(otherWay.contains(new GeoPoint(latitude, longitude))).isEqualTo(within);
    }

    static Stream<Arguments> aPolygonKnowsWhatIsWithin() {
        return Stream.of(
                Arguments.of(30.5, 32.5, true),
                Arguments.of(31.5, 31.5, true),
                Arguments.of(31.5, 32.5, false),
                Arguments.of(29.9, 31.5, false),
                Arguments.of(30.5, 30.9, false),
                // On the border: a corner, an edge, the inner corner, a millionth beside it.
                Arguments.of(30, 31, true),
                Arguments.of(30, 32, true),
                Arguments.of(31, 32, true),
                Arguments.of(31.000001, 32.000001, false),
                // To the west of it, on the height of corners and of a flat edge.
                Arguments.of(31, 30, false),
                Arguments.of(32, 30, false),
                Arguments.of(31, 31.5, true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesBordersThatEncloseNothingCertain(String what, List<GeoPoint> corners, String why) {
        assertThatThrownBy(() -> Shape.Polygon.of(corners))
                .hasMessageContaining(why)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        no -> assertThat(no.code()).isEqualTo(FleetError.GEOFENCE_SHAPE_INVALID));
    }

    static Stream<Arguments> refusesBordersThatEncloseNothingCertain() {
        return Stream.of(
                Arguments.of("nothing", List.of(), "4 to 200 corners"),
                Arguments.of("a line there and back", points(30, 31, 31, 31, 30, 31), "4 to 200 corners"),
                Arguments.of("not closed", points(30, 31, 30, 32, 31, 32, 31, 31), "not closed"),
                Arguments.of("a bow tie", points(30, 31, 31, 32, 32, 30, 30, 33, 30, 31), "crosses itself"),
                Arguments.of("flat", points(30, 31, 30, 32, 30, 33, 30, 31), "encloses nothing"),
                Arguments.of(
                        "touches itself in a corner",
                        points(30, 31, 32, 31, 31, 32, 32, 33, 30, 33, 31, 32, 30, 31),
                        "touches"),
                Arguments.of("a spike", points(30, 31, 30, 33, 30, 32, 31, 32, 30, 31), "touches"),
                Arguments.of("a corner twice in a row", points(30, 31, 30, 31, 30, 32, 31, 32, 30, 31), "touches"),
                Arguments.of("too wide", points(30, -100, 30, 100, 31, 100, 30, -100), "half the earth"),
                Arguments.of("too many corners", ring(201), "4 to 200 corners"));
    }

    @Test
    void takesAsManyCornersAsAreAllowed() {
        assertThat(Shape.Polygon.of(ring(200)).contains(new GeoPoint(30, 31))).isTrue();
        assertThatThrownBy(() -> Shape.Circle.of(new GeoPoint(30, 31), 9)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Shape.Circle.of(new GeoPoint(30, 31), 500_001)).isInstanceOf(DomainException.class);
    }

    private static List<GeoPoint> ring(int corners) {
        var points = new ArrayList<GeoPoint>();
        for (var corner = 0; corner < corners - 1; corner++) {
            var angle = 2 * Math.PI * corner / (corners - 1);
            points.add(new GeoPoint(30 + Math.sin(angle) / 10, 31 + Math.cos(angle) / 10));
        }
        points.add(points.getFirst());
        return points;
    }

    private static List<GeoPoint> points(double... degrees) {
        var points = new ArrayList<GeoPoint>();
        for (var index = 0; index < degrees.length; index += 2) {
            points.add(new GeoPoint(degrees[index], degrees[index + 1]));
        }
        return points;
    }
}
