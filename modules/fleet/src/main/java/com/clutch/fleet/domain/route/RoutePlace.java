package com.clutch.fleet.domain.route;

import com.clutch.fleet.domain.tracking.GeoPoint;

/**
 * A place on a route.
 *
 * @param name what people call it, empty when it has no name
 * @param serviceMinutes how long the vehicle stays, 0 when it passes
 */
public record RoutePlace(String name, GeoPoint point, int serviceMinutes) {}
