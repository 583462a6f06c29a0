package com.clutch.fleet.domain.route;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a route was given to somebody, or taken; it is never changed.
 *
 * @param sequence version of the route that it led to
 * @param by account that did it
 * @param byName e-mail address of that account, or name of the job, as it was then
 */
public record RouteAssignment(
        UUID id,
        UUID routeId,
        long sequence,
        @Nullable UUID vehicleId,
        @Nullable UUID driverId,
        Instant at,
        UUID by,
        String byName) {}
