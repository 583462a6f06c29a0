package com.clutch.assets.adapter.in.web.asset;

import com.clutch.assets.domain.asset.AssetCondition;
import org.jspecify.annotations.Nullable;

/** What clients ask for as a status: the condition of an asset, or, of those in use, whether somebody has it. */
enum StatusWord {
    ACTIVE(AssetCondition.ACTIVE, null),
    AVAILABLE(AssetCondition.ACTIVE, false),
    ASSIGNED(AssetCondition.ACTIVE, true),
    INACTIVE(AssetCondition.INACTIVE, null),
    MAINTENANCE(AssetCondition.MAINTENANCE, null),
    RETIRED(AssetCondition.RETIRED, null),
    LOST(AssetCondition.LOST, null),
    STOLEN(AssetCondition.STOLEN, null);

    private final AssetCondition condition;
    private final @Nullable Boolean held;

    StatusWord(AssetCondition condition, @Nullable Boolean held) {
        this.condition = condition;
        this.held = held;
    }

    AssetCondition condition() {
        return condition;
    }

    @Nullable
    Boolean held() {
        return held;
    }
}
