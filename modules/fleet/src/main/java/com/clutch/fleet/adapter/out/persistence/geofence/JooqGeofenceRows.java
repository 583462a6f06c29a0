package com.clutch.fleet.adapter.out.persistence.geofence;

import static com.clutch.fleet.jooq.Tables.GEOFENCE;
import static com.clutch.fleet.jooq.Tables.GEOFENCE_FLEET;
import static com.clutch.fleet.jooq.Tables.GEOFENCE_VEHICLE;
import static org.jooq.impl.DSL.array;

import com.clutch.fleet.domain.geofence.Geofence;
import com.clutch.fleet.domain.geofence.GeofenceDetails;
import com.clutch.fleet.domain.geofence.Shape;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.fleet.jooq.tables.records.GeofenceRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectWhereStep;
import org.jooq.impl.DSL;

/** A row of the table geofence, with whom it watches, as the geofence it keeps, and back. */
final class JooqGeofenceRows {

    static final Field<UUID[]> VEHICLES = array(DSL.select(GEOFENCE_VEHICLE.VEHICLE_ID)
                    .from(GEOFENCE_VEHICLE)
                    .where(GEOFENCE_VEHICLE.GEOFENCE_ID.eq(GEOFENCE.ID)))
            .as("vehicles");
    static final Field<UUID[]> FLEETS = array(DSL.select(GEOFENCE_FLEET.FLEET_ID)
                    .from(GEOFENCE_FLEET)
                    .where(GEOFENCE_FLEET.GEOFENCE_ID.eq(GEOFENCE.ID)))
            .as("fleets");

    private JooqGeofenceRows() {}

    static SelectWhereStep<? extends Record> select(DSLContext dsl) {
        return dsl.select(GEOFENCE.fields()).select(VEHICLES, FLEETS).from(GEOFENCE);
    }

    static Geofence geofence(Record row) {
        return geofence(row, row.get(VEHICLES), row.get(FLEETS));
    }

    static Geofence unassigned(Record row) {
        return geofence(row, new UUID[0], new UUID[0]);
    }

    private static Geofence geofence(Record row, UUID[] vehicles, UUID[] fleets) {
        var points = points(row.get(GEOFENCE.LATITUDES), row.get(GEOFENCE.LONGITUDES));
        var radius = row.get(GEOFENCE.RADIUS);
        return new Geofence(
                row.get(GEOFENCE.ID),
                row.get(GEOFENCE.VERSION),
                new GeofenceDetails(
                        row.get(GEOFENCE.NAME),
                        row.get(GEOFENCE.DESCRIPTION),
                        radius == null ? new Shape.Polygon(points) : new Shape.Circle(points.getFirst(), radius),
                        row.get(GEOFENCE.DWELL_MINUTES),
                        row.get(GEOFENCE.ACTIVE),
                        new TreeSet<>(Arrays.asList(vehicles)),
                        new TreeSet<>(Arrays.asList(fleets))),
                row.get(GEOFENCE.CREATED_AT),
                row.get(GEOFENCE.UPDATED_AT),
                row.get(GEOFENCE.REMOVED_AT));
    }

    static GeofenceRecord row(Geofence geofence) {
        var details = geofence.details();
        var circle = details.shape() instanceof Shape.Circle round ? round : null;
        var points = switch (details.shape()) {
            case Shape.Circle round -> List.of(round.centre());
            case Shape.Polygon polygon -> polygon.corners();
        };
        var row = new GeofenceRecord();
        row.setId(geofence.id());
        row.setVersion(geofence.version());
        row.setName(details.name());
        row.setDescription(details.description());
        row.setShape(circle == null ? "POLYGON" : "CIRCLE");
        row.setLatitudes(points.stream().map(GeoPoint::latitude).toArray(Double[]::new));
        row.setLongitudes(points.stream().map(GeoPoint::longitude).toArray(Double[]::new));
        row.setRadius(circle == null ? null : circle.radius());
        row.setDwellMinutes(details.dwellMinutes());
        row.setActive(details.active());
        row.setCreatedAt(geofence.createdAt());
        row.setUpdatedAt(geofence.updatedAt());
        row.setRemovedAt(geofence.removedAt());
        return row;
    }

    private static List<GeoPoint> points(Double[] latitudes, Double[] longitudes) {
        var points = new ArrayList<GeoPoint>();
        for (var index = 0; index < latitudes.length; index++) {
            points.add(new GeoPoint(latitudes[index], longitudes[index]));
        }
        return points;
    }
}
