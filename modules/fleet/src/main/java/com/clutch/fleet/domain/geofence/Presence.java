package com.clutch.fleet.domain.geofence;

import com.clutch.fleet.domain.geofence.Crossing.Kind;
import com.clutch.fleet.domain.tracking.LocationFix;
import com.clutch.kernel.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * On which side of the border of a geofence a vehicle was seen last.
 *
 * @param since moment of the first point on this side
 * @param dwellTold whether it was told of this stay that it is a long one
 */
public record Presence(UUID vehicleId, UUID geofenceId, boolean inside, Instant since, boolean dwellTold) {

    /**
     * Goes on to a point that is newer than every one before it.
     *
     * @param before null when the vehicle was never looked at
     * @param now from which the ids of what happens are made
     * @param happened takes what happens by it
     */
    public static Presence after(
            @Nullable Presence before,
            Geofence geofence,
            LocationFix fix,
            Instant now,
            Consumer<? super Crossing> happened) {
        var inside = geofence.details().shape().contains(fix.place());
        var at = fix.recordedAt();
        var presence = before != null && before.inside == inside
                ? before
                : new Presence(fix.vehicleId(), geofence.id(), inside, at, false);
        if (before != null && before.inside && !inside) {
            happened.accept(before.crossing(Kind.EXITED, fix, now));
        }
        if (!presence.inside) {
            return presence;
        }
        if (presence != before) {
            happened.accept(presence.crossing(Kind.ENTERED, fix, now));
        }
        var dwell = geofence.details().dwellMinutes();
        if (dwell == null
                || presence.dwellTold
                || Duration.between(presence.since, at).compareTo(Duration.ofMinutes(dwell)) < 0) {
            return presence;
        }
        happened.accept(presence.crossing(Kind.DWELLED, fix, now));
        return new Presence(presence.vehicleId, presence.geofenceId, true, presence.since, true);
    }

    private Crossing crossing(Kind kind, LocationFix fix, Instant now) {
        return new Crossing(Ids.at(now), vehicleId, geofenceId, kind, since, fix.recordedAt(), fix.place());
    }
}
