package com.clutch.fleet.application.geofence;

import com.clutch.events.Change;
import com.clutch.events.fleet.GeofenceChanged;
import com.clutch.events.fleet.GeofenceDwelled;
import com.clutch.events.fleet.GeofenceEntered;
import com.clutch.events.fleet.GeofenceExited;
import com.clutch.events.fleet.GeofenceMoment;
import com.clutch.events.fleet.GeofenceState;
import com.clutch.fleet.domain.geofence.Crossing;
import com.clutch.fleet.domain.geofence.Geofence;
import com.clutch.fleet.domain.geofence.Shape;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to geofences and at their borders. */
@Component
class GeofenceEvents {

    private final EventPublisher publisher;

    GeofenceEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(@Nullable Geofence before, Geofence after, Actor actor) {
        var state = state(after);
        publisher.publish(new GeofenceChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                after.removedAt() == null ? Change.CHANGED : Change.DELETED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    void crossed(Crossing crossing, Actor actor) {
        publisher.publish(snapshot(crossing, actor));
    }

    /** A geofence that was removed is told as such. */
    GeofenceChanged snapshot(Geofence geofence, Actor actor) {
        return new GeofenceChanged(
                publisher.header(actor),
                geofence.id(),
                geofence.version(),
                geofence.removedAt() == null ? Change.SNAPSHOT : Change.DELETED,
                state(geofence),
                List.of());
    }

    GeofenceMoment snapshot(Crossing crossing, Actor actor) {
        var header = publisher.header(actor);
        var latitude = crossing.place().latitude();
        var longitude = crossing.place().longitude();
        return switch (crossing.kind()) {
            case ENTERED ->
                new GeofenceEntered(
                        header,
                        crossing.id(),
                        crossing.vehicleId(),
                        crossing.geofenceId(),
                        crossing.at(),
                        latitude,
                        longitude);
            case DWELLED ->
                new GeofenceDwelled(
                        header,
                        crossing.id(),
                        crossing.vehicleId(),
                        crossing.geofenceId(),
                        crossing.enteredAt(),
                        crossing.at(),
                        latitude,
                        longitude);
            case EXITED ->
                new GeofenceExited(
                        header,
                        crossing.id(),
                        crossing.vehicleId(),
                        crossing.geofenceId(),
                        crossing.enteredAt(),
                        crossing.at(),
                        Duration.between(crossing.enteredAt(), crossing.at()).toSeconds(),
                        latitude,
                        longitude);
        };
    }

    private static GeofenceState state(Geofence geofence) {
        var details = geofence.details();
        var points = switch (details.shape()) {
            case Shape.Circle circle -> List.of(circle.centre());
            case Shape.Polygon polygon -> polygon.corners();
        };
        return new GeofenceState(
                geofence.id(),
                details.name(),
                details.description(),
                details.shape() instanceof Shape.Circle ? "circle" : "polygon",
                points.stream().map(GeoPoint::latitude).toList(),
                points.stream().map(GeoPoint::longitude).toList(),
                details.shape() instanceof Shape.Circle circle ? circle.radius() : null,
                details.dwellMinutes(),
                details.active(),
                List.copyOf(details.vehicleIds()),
                List.copyOf(details.fleetIds()),
                geofence.createdAt());
    }
}
