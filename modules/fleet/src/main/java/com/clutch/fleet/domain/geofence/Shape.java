package com.clutch.fleet.domain.geofence;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.kernel.DomainException;
import java.util.List;

/**
 * The area of a geofence. Its border belongs to it. What people draw comes in by {@code of}; the constructors are for what was let
 * through.
 */
public sealed interface Shape {

    /** Whether a place lies in the area. */
    boolean contains(GeoPoint place);

    /**
     * Everything near enough to a place.
     *
     * @param radius in metres
     */
    record Circle(GeoPoint centre, int radius) implements Shape {

        private static final int SMALLEST = 10;
        private static final int LARGEST = 500_000;

        /**
         * The circle that somebody draws.
         *
         * @throws DomainException {@link FleetError#GEOFENCE_SHAPE_INVALID}
         */
        public static Circle of(GeoPoint centre, int radius) {
            if (radius < SMALLEST || radius > LARGEST) {
                throw DomainException.field(
                        FleetError.GEOFENCE_SHAPE_INVALID,
                        "radius",
                        "The radius lies between %d and %d metres.".formatted(SMALLEST, LARGEST));
            }
            return new Circle(centre, radius);
        }

        @Override
        public boolean contains(GeoPoint place) {
            return centre.metresTo(place) <= radius;
        }
    }

    /**
     * Everything within a border that is closed, does not touch or cross itself, and encloses something.
     *
     * @param corners in either direction, the last the same as the first
     */
    record Polygon(List<GeoPoint> corners) implements Shape {

        /** Most corners, the one that closes the border included. */
        public static final int MOST_CORNERS = 200;

        public Polygon {
            corners = List.copyOf(corners);
        }

        /**
         * The area that somebody draws.
         *
         * @throws DomainException {@link FleetError#GEOFENCE_SHAPE_INVALID}
         */
        public static Polygon of(List<GeoPoint> corners) {
            var wrong = Border.fault(corners);
            if (wrong != null) {
                throw DomainException.field(FleetError.GEOFENCE_SHAPE_INVALID, "polygon", wrong);
            }
            return new Polygon(corners);
        }

        @Override
        public boolean contains(GeoPoint place) {
            return Border.encloses(corners, place);
        }
    }
}
