package com.clutch.assets.application.upkeep;

import com.clutch.assets.domain.upkeep.OperatingCost;
import com.clutch.events.assets.AssetCostChanged;
import com.clutch.events.assets.AssetCostState;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts operating costs into the published language. */
@Component
class CostEvents extends StateEvents<OperatingCost, AssetCostState> {

    CostEvents(EventPublisher publisher) {
        super(publisher, AssetCostChanged.TOPIC, AssetCostChanged::new);
    }

    @Override
    protected AssetCostState state(OperatingCost cost) {
        return new AssetCostState(
                cost.id(),
                cost.assetId(),
                cost.vendorId(),
                word(cost.kind()),
                cost.amount(),
                cost.currency(),
                cost.incurredOn(),
                cost.description(),
                cost.recordedBy().id(),
                cost.recordedBy().name(),
                cost.createdAt());
    }
}
