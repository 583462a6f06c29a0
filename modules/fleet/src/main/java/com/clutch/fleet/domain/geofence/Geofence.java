package com.clutch.fleet.domain.geofence;

import com.clutch.kernel.Aggregate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An area of which it is told when vehicles enter, stay and leave. It does not change: each method answers the geofence as it
 * would be.
 *
 * @param version of the stored row; a new geofence has 1
 * @param removedAt null while it is there
 */
public record Geofence(
        UUID id,
        long version,
        GeofenceDetails details,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant removedAt)
        implements Aggregate {

    /** A geofence that is new. */
    public static Geofence add(UUID id, GeofenceDetails details, Instant now) {
        return new Geofence(id, 1, details, now, now, null);
    }

    /** The same geofence with other details, as the next version; itself when they are the same. */
    public Geofence revise(GeofenceDetails next, Instant now) {
        return details.equals(next) ? this : new Geofence(id, version + 1, next, createdAt, now, removedAt);
    }

    /** The same geofence, watched no more, as the last version. */
    public Geofence remove(Instant now) {
        return new Geofence(id, version + 1, details, createdAt, now, now);
    }
}
