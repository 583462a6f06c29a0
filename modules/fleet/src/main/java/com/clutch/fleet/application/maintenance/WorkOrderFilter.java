package com.clutch.fleet.application.maintenance;

import com.clutch.fleet.domain.maintenance.Priority;
import com.clutch.fleet.domain.maintenance.WorkOrderStatus;
import com.clutch.fleet.domain.maintenance.WorkOrderType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which work orders a list shows; null is no condition.
 *
 * @param from scheduled for this moment or later
 * @param to scheduled before this moment
 * @param overdue true for those whose day has passed without anybody starting
 */
public record WorkOrderFilter(
        @Nullable WorkOrderStatus status,
        @Nullable WorkOrderType type,
        @Nullable Priority priority,
        @Nullable UUID vehicleId,
        @Nullable UUID technicianId,
        @Nullable UUID planId,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Boolean overdue) {

    /** Every work order. */
    public static final WorkOrderFilter NONE =
            new WorkOrderFilter(null, null, null, null, null, null, null, null, null);
}
