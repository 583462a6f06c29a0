package com.clutch.fleet.application.downtime;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which rates a list shows; null is no condition. */
public record DowntimeRateFilter(
        @Nullable UUID vehicleId, @Nullable UUID fleetId) {}
