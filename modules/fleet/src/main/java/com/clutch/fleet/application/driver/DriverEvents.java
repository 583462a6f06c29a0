package com.clutch.fleet.application.driver;

import com.clutch.events.fleet.DriverAssigned;
import com.clutch.events.fleet.DriverChanged;
import com.clutch.events.fleet.DriverState;
import com.clutch.events.fleet.DriverUnassigned;
import com.clutch.fleet.domain.driver.Assignment;
import com.clutch.fleet.domain.driver.Driver;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to drivers. */
@Component
class DriverEvents extends StateEvents<Driver, DriverState> {

    DriverEvents(EventPublisher publisher) {
        super(publisher, DriverChanged.TOPIC, DriverChanged::new);
    }

    void assigned(Assignment assignment, Actor actor) {
        publish(beginning(assignment, actor));
    }

    void ended(Assignment assignment, Instant at, Actor actor) {
        publish(end(assignment, at, actor));
    }

    DriverAssigned beginning(Assignment assignment, Actor actor) {
        return new DriverAssigned(
                header(actor), assignment.id(), assignment.vehicleId(), assignment.driverId(), assignment.assignedAt());
    }

    DriverUnassigned end(Assignment assignment, Instant at, Actor actor) {
        return new DriverUnassigned(
                header(actor),
                assignment.id(),
                assignment.vehicleId(),
                assignment.driverId(),
                assignment.assignedAt(),
                at,
                assignment.endReason());
    }

    @Override
    protected DriverState state(Driver driver) {
        var details = driver.details();
        var contact = details.emergencyContact();
        return new DriverState(
                driver.id(),
                details.name(),
                details.phone(),
                details.email(),
                details.licenseNumber(),
                word(details.licenseClass()),
                details.licenseExpiresOn(),
                word(driver.status()),
                details.certifications(),
                details.hiredOn(),
                contact.name(),
                contact.phone(),
                contact.relation(),
                driver.createdAt());
    }
}
