package com.clutch.insights.adapter.in.events;

import com.clutch.events.assets.AssetCostChanged;
import com.clutch.events.assets.AssetMaintenanceChanged;
import com.clutch.insights.application.FactHearing;
import com.clutch.insights.domain.CostKind;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class AssetsListener {

    private final FactHearing hearing;

    AssetsListener(FactHearing hearing) {
        this.hearing = hearing;
    }

    @ApplicationModuleListener(id = "insights.assets-cost")
    void on(AssetCostChanged event) {
        var state = event.state();
        hearing.hear(
                Amounts.cost(
                        event,
                        AssetCostChanged.TOPIC,
                        switch (state.kind()) {
                            case "fuel" -> CostKind.FLEET;
                            case "repairs" -> CostKind.MAINTENANCE;
                            default -> CostKind.INFRASTRUCTURE;
                        },
                        state.amount(),
                        state.currency(),
                        state.incurredOn(),
                        state.incurredOn()),
                event.header().occurredAt());
    }

    @ApplicationModuleListener(id = "insights.assets-maintenance")
    void on(AssetMaintenanceChanged event) {
        var state = event.state();
        var done = state.status().equals("completed") ? state.completedDate() : null;
        hearing.hear(
                Amounts.cost(
                        event,
                        AssetMaintenanceChanged.TOPIC,
                        CostKind.MAINTENANCE,
                        state.cost(),
                        state.currency(),
                        done,
                        done),
                event.header().occurredAt());
    }
}
