package com.clutch.fleet.application.route;

import com.clutch.fleet.domain.route.RouteStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which routes a list shows; null is no condition. */
public record RouteFilter(
        @Nullable RouteStatus status,
        @Nullable UUID vehicleId,
        @Nullable UUID driverId) {}
