package com.clutch.fleet.application.geofence;

import com.clutch.fleet.domain.geofence.Geofence;
import com.clutch.fleet.domain.geofence.Shape;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A geofence as it is read.
 *
 * @param type circle or polygon
 * @param center middle of a circle, null for a polygon
 * @param radius of a circle in metres, null for a polygon
 * @param polygon corners, the last the same as the first; empty for a circle
 * @param dwellMinutes after how many minutes it is told that a vehicle stays, null when that is not asked for
 */
public record GeofenceView(
        UUID id,
        String name,
        @Nullable String description,
        String type,
        @Nullable GeoPoint center,
        @Nullable Integer radius,
        List<GeoPoint> polygon,
        @Nullable Integer dwellMinutes,
        boolean active,
        List<UUID> vehicleIds,
        List<UUID> fleetIds,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The view of a geofence. */
    public static GeofenceView of(Geofence geofence) {
        var details = geofence.details();
        var circle = details.shape() instanceof Shape.Circle round ? round : null;
        var corners = details.shape() instanceof Shape.Polygon polygon ? polygon.corners() : List.<GeoPoint>of();
        return new GeofenceView(
                geofence.id(),
                details.name(),
                details.description(),
                details.shape().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                circle == null ? null : circle.centre(),
                circle == null ? null : circle.radius(),
                corners,
                details.dwellMinutes(),
                details.active(),
                List.copyOf(details.vehicleIds()),
                List.copyOf(details.fleetIds()),
                geofence.createdAt(),
                geofence.updatedAt(),
                geofence.version());
    }
}
