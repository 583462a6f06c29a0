package com.clutch.fleet.adapter.out.persistence.tracking;

import static com.clutch.fleet.jooq.Tables.FLEET_;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static com.clutch.fleet.jooq.Tables.VEHICLE_LOCATION;
import static com.clutch.fleet.jooq.Tables.VEHICLE_POSITION;
import static com.clutch.fleet.jooq.Tables.VEHICLE_TELEMETRY;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.val;

import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.fleet.domain.tracking.LocationFix;
import com.clutch.fleet.domain.tracking.Movement;
import com.clutch.fleet.domain.tracking.TrackedVehicle;
import com.clutch.fleet.domain.tracking.Tracks;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.fleet.jooq.tables.records.VehicleLocationRecord;
import com.clutch.fleet.jooq.tables.records.VehiclePositionRecord;
import com.clutch.platform.persistence.BulkRows;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqTracks implements Tracks {

    // "places" in ASCII; advisory locks are told apart by their number only.
    private static final long LOCK = 0x706c61636573L;

    private final DSLContext dsl;

    JooqTracks(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<TrackedVehicle> lock(Collection<UUID> vehicleIds) {
        if (vehicleIds.isEmpty()) {
            return List.of();
        }
        var ids = vehicleIds.toArray(UUID[]::new);
        // Always in the same order, so that two callers wait for one another instead of locking each other out.
        dsl.select(VEHICLE.ID)
                .from(VEHICLE)
                .where(VEHICLE.ID.eq(any(ids)))
                .orderBy(VEHICLE.ID)
                .forNoKeyUpdate()
                .fetch();
        // A statement of its own: one that waited for the lock would show the positions as they were before it waited.
        return dsl.select(VEHICLE.ID, VEHICLE.STATUS, VEHICLE.FLEET_ID, FLEET_.SPEED_LIMIT)
                .select(VEHICLE_POSITION.fields())
                .from(VEHICLE)
                .leftJoin(FLEET_)
                .on(FLEET_.ID.eq(VEHICLE.FLEET_ID))
                .leftJoin(VEHICLE_POSITION)
                .on(VEHICLE_POSITION.VEHICLE_ID.eq(VEHICLE.ID))
                .where(VEHICLE.ID.eq(any(ids)))
                .fetch(JooqTracks::vehicle);
    }

    @Override
    public List<LocationFix> add(List<LocationFix> fixes) {
        var added = BulkRows.of(
                        VEHICLE_LOCATION, fixes.stream().map(JooqTracks::row).toList())
                .insertMissing(dsl, List.of(VEHICLE_LOCATION.VEHICLE_ID, VEHICLE_LOCATION.RECORDED_AT));
        if (added.size() == fixes.size()) {
            return fixes;
        }
        var keys = new HashSet<List<?>>();
        added.forEach(row -> keys.add(List.of(row.getVehicleId(), row.getRecordedAt())));
        return fixes.stream()
                .filter(fix -> keys.contains(List.of(fix.vehicleId(), fix.recordedAt())))
                .toList();
    }

    @Override
    public void save(List<Movement> movements) {
        if (movements.isEmpty()) {
            return;
        }
        BulkRows.of(VEHICLE_POSITION, movements.stream().map(JooqTracks::row).toList())
                .put(dsl);
        var ids = movements.stream()
                .map(movement -> movement.latest().vehicleId())
                .toArray(UUID[]::new);
        var t = VEHICLE_TELEMETRY;
        dsl.update(t)
                .set(t.LATITUDE, VEHICLE_POSITION.LATITUDE.cast(t.LATITUDE))
                .set(t.LONGITUDE, VEHICLE_POSITION.LONGITUDE.cast(t.LONGITUDE))
                .from(VEHICLE_POSITION)
                .where(t.VEHICLE_ID.eq(VEHICLE_POSITION.VEHICLE_ID))
                .and(t.VEHICLE_ID.eq(any(ids)))
                .execute();
    }

    @Override
    public int deleteBefore(Instant moment, int limit) {
        var locked = DSL.field("pg_try_advisory_xact_lock({0})", Boolean.class, val(LOCK));
        if (!Boolean.TRUE.equals(dsl.select(locked).fetchSingle(locked))) {
            return 0;
        }
        return dsl.execute(
                "delete from {0} where ctid = any(array(select ctid from {0} where {1} < {2} limit {3}))",
                VEHICLE_LOCATION, VEHICLE_LOCATION.RECORDED_AT, val(moment), val(limit));
    }

    private static TrackedVehicle vehicle(Record row) {
        return new TrackedVehicle(
                row.get(VEHICLE.ID),
                VehicleStatus.valueOf(row.get(VEHICLE.STATUS)).hasLeft(),
                row.get(VEHICLE.FLEET_ID),
                row.get(FLEET_.SPEED_LIMIT),
                movement(row));
    }

    private static @Nullable Movement movement(Record row) {
        var vehicleId = row.get(VEHICLE_POSITION.VEHICLE_ID);
        return vehicleId == null
                ? null
                : new Movement(
                        new LocationFix(
                                vehicleId,
                                new GeoPoint(row.get(VEHICLE_POSITION.LATITUDE), row.get(VEHICLE_POSITION.LONGITUDE)),
                                row.get(VEHICLE_POSITION.SPEED),
                                row.get(VEHICLE_POSITION.HEADING),
                                row.get(VEHICLE_POSITION.RECORDED_AT)),
                        row.get(VEHICLE_POSITION.MOVED_AT),
                        row.get(VEHICLE_POSITION.TRIP_STARTED_AT),
                        row.get(VEHICLE_POSITION.SPEEDING_TOLD));
    }

    private static VehicleLocationRecord row(LocationFix fix) {
        var row = new VehicleLocationRecord();
        row.setVehicleId(fix.vehicleId());
        row.setRecordedAt(fix.recordedAt());
        row.setLatitude(fix.place().latitude());
        row.setLongitude(fix.place().longitude());
        row.setSpeed(fix.speed());
        row.setHeading(fix.heading());
        return row;
    }

    private static VehiclePositionRecord row(Movement movement) {
        var latest = movement.latest();
        var row = new VehiclePositionRecord();
        row.setVehicleId(latest.vehicleId());
        row.setRecordedAt(latest.recordedAt());
        row.setLatitude(latest.place().latitude());
        row.setLongitude(latest.place().longitude());
        row.setSpeed(latest.speed());
        row.setHeading(latest.heading());
        row.setMovedAt(movement.movedAt());
        row.setTripStartedAt(movement.tripStartedAt());
        row.setSpeedingTold(movement.speedingTold());
        return row;
    }
}
