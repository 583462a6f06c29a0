package com.clutch.fleet.application.group;

import com.clutch.events.fleet.FleetChanged;
import com.clutch.events.fleet.FleetState;
import com.clutch.fleet.domain.group.Fleet;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to fleets. */
@Component
class FleetEvents extends StateEvents<Fleet, FleetState> {

    FleetEvents(EventPublisher publisher) {
        super(publisher, FleetChanged.TOPIC, FleetChanged::new);
    }

    @Override
    protected FleetState state(Fleet fleet) {
        return new FleetState(
                fleet.id(),
                fleet.name(),
                fleet.description(),
                fleet.manager(),
                word(fleet.status()),
                fleet.settings().fuelAlertThreshold(),
                fleet.settings().speedLimit(),
                fleet.settings().maintenanceReminderDays(),
                fleet.createdAt());
    }
}
