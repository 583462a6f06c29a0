package com.clutch.fleet.application.driver;

import com.clutch.events.Change;
import com.clutch.events.fleet.DriverAssigned;
import com.clutch.events.fleet.DriverChanged;
import com.clutch.events.fleet.DriverState;
import com.clutch.events.fleet.DriverUnassigned;
import com.clutch.fleet.domain.driver.Assignment;
import com.clutch.fleet.domain.driver.Driver;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to drivers. */
@Component
class DriverEvents {

    private final EventPublisher publisher;

    DriverEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(@Nullable Driver before, Driver after, Actor actor) {
        var state = state(after);
        publisher.publish(new DriverChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    void removed(Driver driver, Actor actor) {
        publisher.publish(told(driver, Change.DELETED, actor));
    }

    DriverChanged snapshot(Driver driver, Actor actor) {
        return told(driver, Change.SNAPSHOT, actor);
    }

    void assigned(Assignment assignment, Actor actor) {
        publisher.publish(beginning(assignment, actor));
    }

    void ended(Assignment assignment, Instant at, Actor actor) {
        publisher.publish(end(assignment, at, actor));
    }

    DriverAssigned beginning(Assignment assignment, Actor actor) {
        return new DriverAssigned(
                publisher.header(actor),
                assignment.id(),
                assignment.vehicleId(),
                assignment.driverId(),
                assignment.assignedAt());
    }

    DriverUnassigned end(Assignment assignment, Instant at, Actor actor) {
        return new DriverUnassigned(
                publisher.header(actor),
                assignment.id(),
                assignment.vehicleId(),
                assignment.driverId(),
                assignment.assignedAt(),
                at,
                assignment.endReason());
    }

    private DriverChanged told(Driver driver, Change change, Actor actor) {
        return new DriverChanged(
                publisher.header(actor), driver.id(), driver.version(), change, state(driver), List.of());
    }

    private static DriverState state(Driver driver) {
        var details = driver.details();
        var contact = details.emergencyContact();
        return new DriverState(
                driver.id(),
                details.name(),
                details.phone(),
                details.email(),
                details.licenseNumber(),
                details.licenseClass().name().toLowerCase(Locale.ROOT),
                details.licenseExpiresOn(),
                driver.status().name().toLowerCase(Locale.ROOT),
                details.certifications(),
                details.hiredOn(),
                contact.name(),
                contact.phone(),
                contact.relation(),
                driver.createdAt());
    }
}
