package com.clutch.fleet.adapter.out.persistence.geofence;

import static com.clutch.fleet.jooq.Tables.GEOFENCE;
import static com.clutch.fleet.jooq.Tables.GEOFENCE_FLEET;
import static com.clutch.fleet.jooq.Tables.GEOFENCE_VEHICLE;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import com.clutch.fleet.application.geofence.GeofenceView;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.geofence.Geofence;
import com.clutch.fleet.domain.geofence.Geofences;
import com.clutch.fleet.jooq.tables.records.GeofenceFleetRecord;
import com.clutch.fleet.jooq.tables.records.GeofenceVehicleRecord;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import com.clutch.platform.persistence.BulkRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Repository;

@Repository
class JooqGeofences implements Geofences {

    private final DSLContext dsl;

    JooqGeofences(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Geofence> findForUpdate(UUID id) {
        // The lock first: what a statement joins is read as it was before it waited.
        dsl.select(GEOFENCE.ID)
                .from(GEOFENCE)
                .where(GEOFENCE.ID.eq(id))
                .forNoKeyUpdate()
                .fetch();
        return JooqGeofenceRows.select(dsl)
                .where(GEOFENCE.ID.eq(id))
                .and(GEOFENCE.REMOVED_AT.isNull())
                .fetchOptional(JooqGeofenceRows::geofence);
    }

    @Override
    public List<Geofence> after(@Nullable UUID id, int limit) {
        return JooqGeofenceRows.select(dsl)
                .where(id == null ? noCondition() : GEOFENCE.ID.gt(id))
                .orderBy(GEOFENCE.ID)
                .limit(limit)
                .fetch(JooqGeofenceRows::geofence);
    }

    @Override
    public Map<UUID, List<Geofence>> watching(Collection<UUID> vehicleIds) {
        if (vehicleIds.isEmpty()) {
            return Map.of();
        }
        var ids = vehicleIds.toArray(UUID[]::new);
        var watched = new HashMap<UUID, List<UUID>>();
        dsl.select(GEOFENCE_VEHICLE.GEOFENCE_ID, GEOFENCE_VEHICLE.VEHICLE_ID)
                .from(GEOFENCE_VEHICLE)
                .where(GEOFENCE_VEHICLE.VEHICLE_ID.eq(any(ids)))
                .union(select(GEOFENCE_FLEET.GEOFENCE_ID, VEHICLE.ID)
                        .from(VEHICLE)
                        .join(GEOFENCE_FLEET)
                        .on(GEOFENCE_FLEET.FLEET_ID.eq(VEHICLE.FLEET_ID))
                        .where(VEHICLE.ID.eq(any(ids))))
                .forEach(row -> watched.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(row.value2()));
        if (watched.isEmpty()) {
            return Map.of();
        }
        var watching = new HashMap<UUID, List<Geofence>>();
        dsl.selectFrom(GEOFENCE)
                .where(GEOFENCE.ID.eq(any(watched.keySet().toArray(UUID[]::new))))
                .and(GEOFENCE.ACTIVE)
                .and(GEOFENCE.REMOVED_AT.isNull())
                .orderBy(GEOFENCE.ID)
                .fetch(JooqGeofenceRows::unassigned)
                .forEach(geofence -> watched.getOrDefault(geofence.id(), List.of())
                        .forEach(vehicle -> watching.computeIfAbsent(vehicle, _ -> new ArrayList<>())
                                .add(geofence)));
        return watching;
    }

    @Override
    public void add(Geofence geofence) {
        try {
            dsl.insertInto(GEOFENCE).set(JooqGeofenceRows.row(geofence)).execute();
            watch(geofence);
        } catch (DataIntegrityViolationException no) {
            throw translated(no);
        }
    }

    @Override
    public void save(Geofence geofence) {
        var row = JooqGeofenceRows.row(geofence);
        row.reset(GEOFENCE.ID);
        row.reset(GEOFENCE.CREATED_AT);
        try {
            var changed = dsl.update(GEOFENCE)
                    .set(row)
                    .where(GEOFENCE.ID.eq(geofence.id()))
                    .and(GEOFENCE.VERSION.eq(geofence.version() - 1))
                    .execute();
            if (changed == 0) {
                throw stale(geofence);
            }
            dsl.deleteFrom(GEOFENCE_VEHICLE)
                    .where(GEOFENCE_VEHICLE.GEOFENCE_ID.eq(geofence.id()))
                    .execute();
            dsl.deleteFrom(GEOFENCE_FLEET)
                    .where(GEOFENCE_FLEET.GEOFENCE_ID.eq(geofence.id()))
                    .execute();
            watch(geofence);
        } catch (DataIntegrityViolationException no) {
            throw translated(no);
        }
    }

    private void watch(Geofence geofence) {
        BulkRows.of(
                        GEOFENCE_VEHICLE,
                        geofence.details().vehicleIds().stream()
                                .map(vehicle -> new GeofenceVehicleRecord(geofence.id(), vehicle))
                                .toList())
                .insert(dsl);
        BulkRows.of(
                        GEOFENCE_FLEET,
                        geofence.details().fleetIds().stream()
                                .map(fleet -> new GeofenceFleetRecord(geofence.id(), fleet))
                                .toList())
                .insert(dsl);
    }

    private StaleVersionException stale(Geofence geofence) {
        var stored = JooqGeofenceRows.select(dsl)
                .where(GEOFENCE.ID.eq(geofence.id()))
                .fetchOptional(JooqGeofenceRows::geofence)
                .orElseThrow(() -> DomainException.notFound("geofence", geofence.id()));
        return new StaleVersionException(geofence.version() - 1, stored.version(), GeofenceView.of(stored));
    }

    private static RuntimeException translated(DataIntegrityViolationException no) {
        var message = String.valueOf(no.getMessage());
        if (message.contains("\"geofence_name\"")) {
            return DomainException.field(FleetError.GEOFENCE_NAME_TAKEN, "name", "Another geofence has this name.");
        }
        if (message.contains("\"geofence_vehicle_vehicle_id_fkey\"")) {
            return DomainException.fields(Map.of("vehicleIds", "One of these vehicles does not exist."));
        }
        return message.contains("\"geofence_fleet_fleet_id_fkey\"")
                ? DomainException.fields(Map.of("fleetIds", "One of these fleets does not exist."))
                : no;
    }
}
