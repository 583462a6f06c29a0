package com.clutch.fleet.application.geofence;

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
import com.clutch.platform.events.StateEvents;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to geofences and at their borders. */
@Component
class GeofenceEvents extends StateEvents<Geofence, GeofenceState> {

    GeofenceEvents(EventPublisher publisher) {
        super(publisher, GeofenceChanged.TOPIC, GeofenceChanged::new);
    }

    void crossed(Crossing crossing, Actor actor) {
        publish(snapshot(crossing, actor));
    }

    GeofenceMoment snapshot(Crossing crossing, Actor actor) {
        var header = header(actor);
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

    @Override
    protected GeofenceState state(Geofence geofence) {
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
