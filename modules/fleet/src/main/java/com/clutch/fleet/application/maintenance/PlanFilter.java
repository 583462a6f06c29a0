package com.clutch.fleet.application.maintenance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which service plans a list shows; null is no condition.
 *
 * @param active null for those that are followed
 * @param dueBefore due by the calendar before this moment
 */
public record PlanFilter(
        @Nullable UUID vehicleId,
        @Nullable UUID templateId,
        @Nullable Boolean active,
        @Nullable Instant dueBefore) {}
