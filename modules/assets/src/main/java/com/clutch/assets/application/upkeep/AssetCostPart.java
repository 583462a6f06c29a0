package com.clutch.assets.application.upkeep;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What one asset has in a sum.
 *
 * @param count how many costs it is made of
 */
public record AssetCostPart(UUID assetId, String assetName, BigDecimal amount, long count) {}
