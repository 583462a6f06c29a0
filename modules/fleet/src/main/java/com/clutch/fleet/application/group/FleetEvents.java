package com.clutch.fleet.application.group;

import com.clutch.events.Change;
import com.clutch.events.fleet.FleetChanged;
import com.clutch.events.fleet.FleetState;
import com.clutch.fleet.domain.group.Fleet;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to fleets. */
@Component
class FleetEvents {

    private final EventPublisher publisher;

    FleetEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(@Nullable Fleet before, Fleet after, Actor actor) {
        var state = state(after);
        publisher.publish(new FleetChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    void removed(Fleet fleet, Actor actor) {
        publisher.publish(told(fleet, Change.DELETED, actor));
    }

    FleetChanged snapshot(Fleet fleet, Actor actor) {
        return told(fleet, Change.SNAPSHOT, actor);
    }

    private FleetChanged told(Fleet fleet, Change change, Actor actor) {
        return new FleetChanged(publisher.header(actor), fleet.id(), fleet.version(), change, state(fleet), List.of());
    }

    private static FleetState state(Fleet fleet) {
        return new FleetState(
                fleet.id(),
                fleet.name(),
                fleet.description(),
                fleet.manager(),
                fleet.status().name().toLowerCase(Locale.ROOT),
                fleet.settings().fuelAlertThreshold(),
                fleet.settings().speedLimit(),
                fleet.settings().maintenanceReminderDays(),
                fleet.createdAt());
    }
}
