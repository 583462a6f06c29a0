package com.clutch.fleet.domain.tracking;

import org.jspecify.annotations.Nullable;

/**
 * A place on the ground: degrees of WGS 84, kept to six decimals (about ten centimetres).
 *
 * @param latitude -90 (south) to 90
 * @param longitude -180 (west) to 180
 */
public record GeoPoint(double latitude, double longitude) {

    /** Steps of a degree that are told apart. */
    public static final double STEPS_PER_DEGREE = 1e6;

    // Mean radius of the earth, (2a + b) / 3 of the ellipsoid GRS 80 (Moritz, Geodetic Reference System 1980, table 4).
    private static final double EARTH_RADIUS_METRES = 6_371_008.7714;

    public GeoPoint {
        latitude = rounded(latitude);
        longitude = rounded(longitude);
    }

    /**
     * The place that somebody names.
     *
     * @throws IllegalArgumentException with a sentence for people when there is no such place, or it is the point 0, 0, which
     *     clients write who know no place
     */
    public static GeoPoint of(@Nullable Double latitude, @Nullable Double longitude) {
        if (latitude == null || longitude == null) {
            throw new IllegalArgumentException("A place needs a latitude and a longitude.");
        }
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "A latitude lies between -90 and 90 degrees, a longitude between -180 and 180.");
        }
        var point = new GeoPoint(latitude, longitude);
        if (point.latitude == 0 && point.longitude == 0) {
            throw new IllegalArgumentException("The point 0, 0 is what devices say that know no place.");
        }
        return point;
    }

    /**
     * Metres to another place along the surface of a sphere, by the haversine formula (R. W. Sinnott, Virtues of the Haversine,
     * Sky and Telescope 68, 1984, p. 159). It errs by less than 0.6 percent, because the earth is no sphere.
     */
    public double metresTo(GeoPoint other) {
        var latitudes = Math.toRadians(other.latitude - latitude) / 2;
        var longitudes = Math.toRadians(other.longitude - longitude) / 2;
        var haversine = square(Math.sin(latitudes))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(longitudes));
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    /**
     * Metres to the nearest point of a line between two places, on a plane that touches the earth here; good for lines of some
     * hundred kilometres.
     */
    public double metresToLine(GeoPoint from, GeoPoint to) {
        var narrowing = Math.cos(Math.toRadians(latitude));
        var fromX = Math.toRadians(from.longitude - longitude) * narrowing;
        var fromY = Math.toRadians(from.latitude - latitude);
        var alongX = Math.toRadians(to.longitude - from.longitude) * narrowing;
        var alongY = Math.toRadians(to.latitude - from.latitude);
        var length = square(alongX) + square(alongY);
        var share = length == 0 ? 0 : Math.clamp(-(fromX * alongX + fromY * alongY) / length, 0, 1);
        return EARTH_RADIUS_METRES * Math.hypot(fromX + share * alongX, fromY + share * alongY);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }

    private static double square(double value) {
        return value * value;
    }
}
