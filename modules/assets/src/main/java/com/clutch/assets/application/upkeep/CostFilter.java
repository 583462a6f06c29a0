package com.clutch.assets.application.upkeep;

import com.clutch.assets.domain.upkeep.CostKind;
import com.clutch.assets.domain.upkeep.MaintenanceType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of which costs a sum is made; null is no condition.
 *
 * @param from first day, of the company
 * @param to last day
 * @param type of maintenance; means nothing for operating costs
 * @param kind of operating costs; means nothing for maintenance
 * @param currency a sum is of one currency
 */
public record CostFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID assetId,
        @Nullable MaintenanceType type,
        @Nullable CostKind kind,
        String currency) {}
