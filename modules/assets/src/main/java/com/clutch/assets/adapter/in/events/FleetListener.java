package com.clutch.assets.adapter.in.events;

import com.clutch.assets.application.upkeep.VehicleHearing;
import com.clutch.events.Change;
import com.clutch.events.fleet.VehicleChanged;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of vehicles. */
@Component
class FleetListener {

    private static final Set<String> LEFT = Set.of("decommissioned", "retired");

    private final VehicleHearing hearing;

    FleetListener(VehicleHearing hearing) {
        this.hearing = hearing;
    }

    @ApplicationModuleListener(id = "assets.fleet-vehicle")
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(VehicleChanged event) {
        var inFleet = !LEFT.contains(event.state().status()) && event.change() != Change.DELETED;
        hearing.hear(event.aggregateId(), inFleet, event.version());
    }
}
