package com.clutch.events.assets;

import com.clutch.events.Personal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a cost of running an asset.
 *
 * @param assetId null when it is of no single asset
 * @param vendorId who was paid, null when nobody said
 * @param kind fuel, insurance, licensing, repairs or other
 * @param amount in major units of the currency
 * @param incurredOn day of the company
 */
public record AssetCostState(
        UUID id,
        @Nullable UUID assetId,
        @Nullable UUID vendorId,
        String kind,
        BigDecimal amount,
        String currency,
        LocalDate incurredOn,
        @Nullable String description,
        UUID recordedBy,
        @Personal String recordedByName,
        Instant createdAt) {}
