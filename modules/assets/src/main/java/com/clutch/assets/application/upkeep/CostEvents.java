package com.clutch.assets.application.upkeep;

import com.clutch.assets.application.StateEvents;
import com.clutch.assets.domain.upkeep.OperatingCost;
import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.assets.AssetCostChanged;
import com.clutch.events.assets.AssetCostState;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts operating costs into the published language. */
@Component
class CostEvents implements StateEvents<OperatingCost> {

    @Override
    public String topic() {
        return AssetCostChanged.TOPIC;
    }

    @Override
    public AssetCostChanged event(EventHeader header, OperatingCost cost, Change change, List<FieldChange> changes) {
        return new AssetCostChanged(header, cost.id(), cost.version(), change, state(cost), changes);
    }

    @Override
    public AssetCostState state(OperatingCost cost) {
        return new AssetCostState(
                cost.id(),
                cost.assetId(),
                cost.vendorId(),
                StateEvents.word(cost.kind()),
                cost.amount(),
                cost.currency(),
                cost.incurredOn(),
                cost.description(),
                cost.recordedBy().id(),
                cost.recordedBy().name(),
                cost.createdAt());
    }
}
