package com.clutch.assets.domain.upkeep;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a cost; null, and a blank text, mean that nothing is said.
 *
 * @param assetId none when the cost is of no single asset
 * @param date day on which it arose
 */
public record CostFields(
        @Nullable UUID assetId,
        @Nullable UUID vendorId,
        @Nullable CostKind kind,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable LocalDate date,
        @Nullable String description) {}
