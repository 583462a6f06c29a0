package com.clutch.assets.application.asset;

import com.clutch.assets.domain.asset.AssetCondition;
import com.clutch.assets.domain.asset.AssetType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which assets a list shows; null is no condition.
 *
 * @param held whether somebody has it
 * @param category in whatever case, likewise building and department
 * @param holderId account of whoever has it
 * @param department of whoever has it
 * @param serviceUntil last day on which its next service is due
 * @param warrantyUntil last day on which its warranty ends
 */
public record AssetFilter(
        @Nullable AssetCondition condition,
        @Nullable Boolean held,
        @Nullable AssetType type,
        @Nullable String category,
        @Nullable String building,
        @Nullable UUID holderId,
        @Nullable String department,
        @Nullable String tag,
        @Nullable LocalDate purchasedFrom,
        @Nullable LocalDate purchasedTo,
        @Nullable LocalDate serviceUntil,
        @Nullable LocalDate warrantyUntil) {

    /** Every asset. */
    public static final AssetFilter NONE =
            new AssetFilter(null, null, null, null, null, null, null, null, null, null, null, null);
}
