package com.clutch.fleet.application.maintenance;

import com.clutch.events.fleet.TechnicianChanged;
import com.clutch.events.fleet.TechnicianState;
import com.clutch.fleet.domain.maintenance.Technician;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to technicians. */
@Component
class TechnicianEvents extends StateEvents<Technician, TechnicianState> {

    TechnicianEvents(EventPublisher publisher) {
        super(publisher, TechnicianChanged.TOPIC, TechnicianChanged::new);
    }

    @Override
    protected TechnicianState state(Technician technician) {
        return new TechnicianState(
                technician.id(),
                technician.name(),
                technician.phone(),
                technician.email(),
                technician.skills(),
                technician.hourlyRate(),
                technician.currency(),
                technician.onDuty(),
                technician.active(),
                technician.createdAt());
    }
}
