package com.clutch.fleet.application.tracking;

import com.clutch.events.fleet.SpeedLimitExceeded;
import com.clutch.fleet.domain.tracking.Speeding;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened on the way. */
@Component
class TrackingEvents {

    private final EventPublisher publisher;

    TrackingEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void speeding(Speeding speeding, Actor actor) {
        publisher.publish(snapshot(speeding, actor));
    }

    SpeedLimitExceeded snapshot(Speeding speeding, Actor actor) {
        return new SpeedLimitExceeded(
                publisher.header(actor),
                speeding.id(),
                speeding.vehicleId(),
                speeding.fleetId(),
                speeding.tripStartedAt(),
                speeding.at(),
                speeding.speed(),
                speeding.speedLimit(),
                speeding.place().latitude(),
                speeding.place().longitude());
    }
}
