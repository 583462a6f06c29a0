package com.clutch.fleet.adapter.out.persistence.geofence;

import static com.clutch.fleet.jooq.Tables.GEOFENCE_CROSSING;
import static com.clutch.fleet.jooq.Tables.GEOFENCE_PRESENCE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.domain.geofence.Crossing;
import com.clutch.fleet.domain.geofence.Crossings;
import com.clutch.fleet.domain.geofence.Presence;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.fleet.jooq.tables.records.GeofenceCrossingRecord;
import com.clutch.fleet.jooq.tables.records.GeofencePresenceRecord;
import com.clutch.platform.persistence.BulkRows;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqCrossings implements Crossings {

    private final DSLContext dsl;

    JooqCrossings(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Presence> presences(Collection<UUID> vehicleIds) {
        return dsl.selectFrom(GEOFENCE_PRESENCE)
                .where(GEOFENCE_PRESENCE.VEHICLE_ID.eq(any(vehicleIds.toArray(UUID[]::new))))
                .fetch(row -> new Presence(
                        row.getVehicleId(), row.getGeofenceId(), row.getInside(), row.getSince(), row.getDwellTold()));
    }

    @Override
    public void save(List<Presence> presences) {
        BulkRows.of(
                        GEOFENCE_PRESENCE,
                        presences.stream()
                                .map(presence -> new GeofencePresenceRecord(
                                        presence.vehicleId(),
                                        presence.geofenceId(),
                                        presence.inside(),
                                        presence.since(),
                                        presence.dwellTold()))
                                .toList())
                .put(dsl);
    }

    @Override
    public void add(List<Crossing> crossings) {
        BulkRows.of(
                        GEOFENCE_CROSSING,
                        crossings.stream().map(JooqCrossings::row).toList())
                .insert(dsl);
    }

    @Override
    public List<Crossing> after(@Nullable UUID id, int limit) {
        return dsl.selectFrom(GEOFENCE_CROSSING)
                .where(id == null ? noCondition() : GEOFENCE_CROSSING.ID.gt(id))
                .orderBy(GEOFENCE_CROSSING.ID)
                .limit(limit)
                .fetch(row -> new Crossing(
                        row.getId(),
                        row.getVehicleId(),
                        row.getGeofenceId(),
                        Crossing.Kind.valueOf(row.getKind()),
                        row.getEnteredAt(),
                        row.getHappenedAt(),
                        new GeoPoint(row.getLatitude(), row.getLongitude())));
    }

    private static GeofenceCrossingRecord row(Crossing crossing) {
        var row = new GeofenceCrossingRecord();
        row.setId(crossing.id());
        row.setVehicleId(crossing.vehicleId());
        row.setGeofenceId(crossing.geofenceId());
        row.setKind(crossing.kind().name());
        row.setEnteredAt(crossing.enteredAt());
        row.setHappenedAt(crossing.at());
        row.setLatitude(crossing.place().latitude());
        row.setLongitude(crossing.place().longitude());
        return row;
    }
}
