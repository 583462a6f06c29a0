package com.clutch.fleet.application.tracking;

import com.clutch.fleet.application.geofence.GeofenceWatch;
import com.clutch.fleet.domain.tracking.LocationFix;
import com.clutch.fleet.domain.tracking.Movement;
import com.clutch.fleet.domain.tracking.Speeding;
import com.clutch.fleet.domain.tracking.Speedings;
import com.clutch.fleet.domain.tracking.TrackedVehicle;
import com.clutch.fleet.domain.tracking.Tracks;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows vehicles from point to point, and says what happens on the way. */
@Component
class MovementWatch {

    private final Tracks tracks;
    private final Speedings speedings;
    private final GeofenceWatch geofences;
    private final TrackingEvents events;
    private final Clock clock;

    MovementWatch(Tracks tracks, Speedings speedings, GeofenceWatch geofences, TrackingEvents events, Clock clock) {
        this.tracks = tracks;
        this.speedings = speedings;
        this.geofences = geofences;
        this.events = events;
        this.clock = clock;
    }

    /** Goes on with vehicles that are locked; what is older than their newest point is passed over. */
    void follow(Map<TrackedVehicle, List<LocationFix>> arrived, Actor actor) {
        var news = new LinkedHashMap<TrackedVehicle, List<LocationFix>>();
        var movements = new ArrayList<Movement>();
        var tooFast = new ArrayList<Speeding>();
        arrived.forEach((vehicle, fixes) -> {
            var newer = newer(vehicle.movement(), fixes);
            if (!newer.isEmpty()) {
                news.put(vehicle, newer);
                movements.add(follow(vehicle, newer, tooFast));
            }
        });
        tracks.save(movements);
        speedings.add(tooFast);
        tooFast.forEach(speeding -> events.speeding(speeding, actor));
        geofences.observe(news, actor);
    }

    private static List<LocationFix> newer(@Nullable Movement known, List<LocationFix> fixes) {
        return fixes.stream()
                .filter(fix ->
                        known == null || fix.recordedAt().isAfter(known.latest().recordedAt()))
                .sorted(Comparator.comparing(LocationFix::recordedAt))
                .toList();
    }

    private Movement follow(TrackedVehicle vehicle, List<LocationFix> fixes, List<Speeding> tooFast) {
        var movement = vehicle.movement();
        for (var fix : fixes) {
            movement = Movement.after(movement, fix);
            var limit = vehicle.speedLimit();
            var fleetId = vehicle.fleetId();
            var speed = fix.speed();
            var tripStartedAt = movement.tripStartedAt();
            if (limit != null
                    && fleetId != null
                    && speed != null
                    && tripStartedAt != null
                    && movement.isNewlySpeeding(limit)) {
                movement = movement.told();
                tooFast.add(new Speeding(
                        Ids.at(clock.instant()),
                        vehicle.id(),
                        fleetId,
                        tripStartedAt,
                        fix.recordedAt(),
                        speed,
                        limit,
                        fix.place()));
            }
        }
        if (movement == null) {
            throw new IllegalStateException("Nothing to follow");
        }
        return movement;
    }
}
