package com.clutch.insights.adapter.in.events;

import com.clutch.events.fleet.VehicleStatusChanged;
import com.clutch.insights.application.FactHearing;
import com.clutch.insights.domain.Fact;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class FleetListener {

    private final FactHearing hearing;

    FleetListener(FactHearing hearing) {
        this.hearing = hearing;
    }

    @ApplicationModuleListener(id = "insights.fleet-vehicle-status")
    void on(VehicleStatusChanged event) {
        hearing.hear(
                new Fact.VehicleStatus(event.vehicleId(), event.sequence(), event.from(), event.to(), event.at()),
                event.header().occurredAt());
    }
}
