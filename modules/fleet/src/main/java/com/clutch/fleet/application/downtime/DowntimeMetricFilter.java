package com.clutch.fleet.application.downtime;

import com.clutch.fleet.domain.downtime.DowntimeReason;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which downtimes are added up; null is no condition.
 *
 * @param fleetId of vehicles that are in the fleet today
 */
public record DowntimeMetricFilter(
        @Nullable UUID vehicleId,
        @Nullable UUID fleetId,
        @Nullable DowntimeReason reason,
        @Nullable Boolean planned) {}
