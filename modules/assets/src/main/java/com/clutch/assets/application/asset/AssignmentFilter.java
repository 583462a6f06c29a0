package com.clutch.assets.application.asset;

import com.clutch.assets.application.asset.AssignmentView.Status;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which assignments a list shows; null is no condition.
 *
 * @param status active includes overdue
 * @param holderId account of whoever has or had the asset
 * @param from first day on which it was assigned
 * @param to last day on which it was assigned
 */
public record AssignmentFilter(
        @Nullable UUID assetId,
        @Nullable UUID holderId,
        @Nullable Status status,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
