package com.clutch.assets.application.upkeep;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What running assets cost, beside their maintenance and what they lose in value.
 *
 * @param vehicles how many are in the fleet now
 * @param perVehicle the costs of assets that are vehicles, divided by the vehicles in the fleet; 0 when there are none
 * @param asOf when fleet last told something of vehicles, null when it never did
 * @param byMonth earliest first
 * @param topAssets the ten that cost most
 */
public record OperationalCosts(
        BigDecimal total,
        String currency,
        BigDecimal fuel,
        BigDecimal insurance,
        BigDecimal licensing,
        BigDecimal repairs,
        BigDecimal other,
        BigDecimal monthly,
        long vehicles,
        BigDecimal perVehicle,
        @Nullable Instant asOf,
        List<CostPart> byMonth,
        List<AssetCostPart> topAssets) {}
