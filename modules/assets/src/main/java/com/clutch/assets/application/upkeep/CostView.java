package com.clutch.assets.application.upkeep;

import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.upkeep.CostKind;
import com.clutch.assets.domain.upkeep.OperatingCost;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An operating cost as it is read.
 *
 * @param assetId null when it is of no single asset
 * @param date day on which it arose
 */
public record CostView(
        UUID id,
        @Nullable UUID assetId,
        @Nullable String assetName,
        @Nullable UUID vendorId,
        CostKind kind,
        BigDecimal amount,
        String currency,
        LocalDate date,
        @Nullable String description,
        Signature recordedBy,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The view of a cost. */
    public static CostView of(OperatingCost cost, @Nullable String assetName) {
        return new CostView(
                cost.id(),
                cost.assetId(),
                assetName,
                cost.vendorId(),
                cost.kind(),
                cost.amount(),
                cost.currency(),
                cost.incurredOn(),
                cost.description(),
                cost.recordedBy(),
                cost.createdAt(),
                cost.updatedAt(),
                cost.version());
    }
}
