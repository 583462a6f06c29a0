package com.clutch.assets.application.upkeep;

import java.math.BigDecimal;
import java.util.List;

/**
 * What completed maintenance cost.
 *
 * @param count how many records it is made of
 * @param monthly mean of the months from the first to the last one with a cost
 * @param assets how many assets were worked on
 * @param perAsset mean of those assets
 * @param byType largest first
 * @param byMonth earliest first
 * @param topAssets the ten that cost most
 */
public record MaintenanceCosts(
        BigDecimal total,
        String currency,
        long count,
        BigDecimal monthly,
        long assets,
        BigDecimal perAsset,
        List<CostPart> byType,
        List<CostPart> byMonth,
        List<AssetCostPart> topAssets) {}
