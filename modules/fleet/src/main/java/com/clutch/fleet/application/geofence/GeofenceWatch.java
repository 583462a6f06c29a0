package com.clutch.fleet.application.geofence;

import com.clutch.fleet.domain.geofence.Crossing;
import com.clutch.fleet.domain.geofence.Crossings;
import com.clutch.fleet.domain.geofence.Geofences;
import com.clutch.fleet.domain.geofence.Presence;
import com.clutch.fleet.domain.tracking.LocationFix;
import com.clutch.fleet.domain.tracking.TrackedVehicle;
import com.clutch.kernel.Actor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Notices when vehicles enter, stay in and leave areas. It goes on from where it was in the order of the points, and its caller has
 * locked the vehicles: so each crossing is noticed once, however many requests bring points of one vehicle at the same time.
 */
@Component
public class GeofenceWatch {

    private record Key(UUID vehicleId, UUID geofenceId) {}

    private final Geofences geofences;
    private final Crossings crossings;
    private final GeofenceEvents events;
    private final Clock clock;

    GeofenceWatch(Geofences geofences, Crossings crossings, GeofenceEvents events, Clock clock) {
        this.geofences = geofences;
        this.crossings = crossings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Looks at new points.
     *
     * @param news points of each vehicle in the order of their moments, all newer than those before
     */
    public void observe(Map<TrackedVehicle, List<LocationFix>> news, Actor actor) {
        var ids = news.keySet().stream().map(TrackedVehicle::id).toList();
        var watching = geofences.watching(ids);
        if (watching.isEmpty()) {
            return;
        }
        var known = new HashMap<Key, Presence>();
        crossings
                .presences(watching.keySet())
                .forEach(presence -> known.put(new Key(presence.vehicleId(), presence.geofenceId()), presence));
        var happened = new ArrayList<Crossing>();
        var changed = new ArrayList<Presence>();
        news.forEach((vehicle, fixes) -> {
            for (var geofence : watching.getOrDefault(vehicle.id(), List.of())) {
                var before = known.get(new Key(vehicle.id(), geofence.id()));
                var presence = before;
                for (var fix : fixes) {
                    presence = Presence.after(presence, geofence, fix, clock.instant(), happened::add);
                }
                if (presence != null && !presence.equals(before)) {
                    changed.add(presence);
                }
            }
        });
        crossings.save(changed);
        crossings.add(happened);
        happened.forEach(crossing -> events.crossed(crossing, actor));
    }
}
