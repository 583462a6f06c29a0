package com.clutch.fleet.adapter.out.persistence.tracking;

import static com.clutch.fleet.jooq.Tables.SPEEDING;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.fleet.domain.tracking.Speeding;
import com.clutch.fleet.domain.tracking.Speedings;
import com.clutch.fleet.jooq.tables.records.SpeedingRecord;
import com.clutch.platform.persistence.BulkRows;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqSpeedings implements Speedings {

    private final DSLContext dsl;

    JooqSpeedings(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void add(List<Speeding> speedings) {
        BulkRows.of(SPEEDING, speedings.stream().map(JooqSpeedings::row).toList())
                .insert(dsl);
    }

    @Override
    public List<Speeding> after(@Nullable UUID id, int limit) {
        return dsl.selectFrom(SPEEDING)
                .where(id == null ? noCondition() : SPEEDING.ID.gt(id))
                .orderBy(SPEEDING.ID)
                .limit(limit)
                .fetch(JooqSpeedings::speeding);
    }

    private static SpeedingRecord row(Speeding speeding) {
        var row = new SpeedingRecord();
        row.setId(speeding.id());
        row.setVehicleId(speeding.vehicleId());
        row.setFleetId(speeding.fleetId());
        row.setTripStartedAt(speeding.tripStartedAt());
        row.setHappenedAt(speeding.at());
        row.setSpeed(speeding.speed());
        row.setSpeedLimit(speeding.speedLimit());
        row.setLatitude(speeding.place().latitude());
        row.setLongitude(speeding.place().longitude());
        return row;
    }

    private static Speeding speeding(SpeedingRecord row) {
        return new Speeding(
                row.getId(),
                row.getVehicleId(),
                row.getFleetId(),
                row.getTripStartedAt(),
                row.getHappenedAt(),
                row.getSpeed(),
                row.getSpeedLimit(),
                new GeoPoint(row.getLatitude(), row.getLongitude()));
    }
}
