package com.clutch.fleet.adapter.in.web.geofence;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.geofence.GeofenceDetails;
import com.clutch.fleet.domain.geofence.Shape;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.kernel.DomainException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A geofence as clients write it: a circle has a center and a radius in metres, a polygon its corners. */
record GeofenceBody(
        @Nullable String name,
        @Nullable String description,
        @Nullable Type type,
        @Valid @Nullable Point center,
        @Nullable Integer radius,
        @Size(max = 200) @Nullable List<@NotNull @Valid Point> polygon,
        @Nullable Integer dwellMinutes,
        @Nullable Boolean active,
        @Size(max = 1000) @Nullable Set<@NotNull UUID> vehicleIds,
        @Size(max = 100) @Nullable Set<@NotNull UUID> fleetIds) {

    enum Type {
        CIRCLE,
        POLYGON
    }

    /** A place under the names of either generation of clients. */
    record Point(
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Double lat,
            @Nullable Double lng) {

        GeoPoint meaning(String field) {
            try {
                return GeoPoint.of(latitude == null ? lat : latitude, longitude == null ? lng : longitude);
            } catch (IllegalArgumentException no) {
                throw DomainException.field(FleetError.GEOFENCE_SHAPE_INVALID, field, String.valueOf(no.getMessage()));
            }
        }
    }

    GeofenceDetails.Fields fields() {
        return new GeofenceDetails.Fields(name, description, shape(), dwellMinutes, active, vehicleIds, fleetIds);
    }

    private @Nullable Shape shape() {
        var meant = type != null ? type : polygon != null ? Type.POLYGON : center != null ? Type.CIRCLE : null;
        if (meant == Type.POLYGON) {
            if (polygon == null) {
                throw incomplete("polygon", "A polygon needs its corners.");
            }
            return Shape.Polygon.of(
                    polygon.stream().map(point -> point.meaning("polygon")).toList());
        }
        if (meant == Type.CIRCLE || radius != null) {
            if (center == null || radius == null) {
                throw incomplete(center == null ? "center" : "radius", "A circle needs a center and a radius.");
            }
            return Shape.Circle.of(center.meaning("center"), radius);
        }
        return null;
    }

    private static DomainException incomplete(String field, String sentence) {
        return DomainException.field(FleetError.GEOFENCE_SHAPE_INVALID, field, sentence);
    }
}
