package com.clutch.assets.application.upkeep;

import com.clutch.assets.domain.upkeep.MaintenanceStatus;
import com.clutch.assets.domain.upkeep.MaintenanceType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which maintenance records a list shows; null is no condition.
 *
 * @param from first day for which the work was planned
 * @param to last day for which the work was planned
 */
public record MaintenanceFilter(
        @Nullable UUID assetId,
        @Nullable UUID vendorId,
        @Nullable MaintenanceStatus status,
        @Nullable MaintenanceType type,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
