package com.clutch.fleet.adapter.out.persistence.vehicle;

import static com.clutch.fleet.jooq.Tables.VEHICLE_STATUS_CHANGE;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.domain.vehicle.StatusChange;
import com.clutch.fleet.domain.vehicle.StatusChanges;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.fleet.jooq.tables.records.VehicleStatusChangeRecord;
import com.clutch.platform.persistence.BulkRows;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqStatusChanges implements StatusChanges {

    private final DSLContext dsl;

    JooqStatusChanges(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void add(List<StatusChange> changes) {
        BulkRows.of(
                        VEHICLE_STATUS_CHANGE,
                        changes.stream().map(JooqStatusChanges::row).toList())
                .insert(dsl);
    }

    @Override
    public List<StatusChange> after(@Nullable UUID vehicleId, long sequence, int limit) {
        return dsl.selectFrom(VEHICLE_STATUS_CHANGE)
                .where(
                        vehicleId == null
                                ? noCondition()
                                : DSL.row(VEHICLE_STATUS_CHANGE.VEHICLE_ID, VEHICLE_STATUS_CHANGE.SEQUENCE)
                                        .gt(vehicleId, sequence))
                .orderBy(VEHICLE_STATUS_CHANGE.VEHICLE_ID, VEHICLE_STATUS_CHANGE.SEQUENCE)
                .limit(limit)
                .fetch(JooqStatusChanges::change);
    }

    private static VehicleStatusChangeRecord row(StatusChange change) {
        var from = change.from();
        var row = new VehicleStatusChangeRecord();
        row.setId(change.id());
        row.setVehicleId(change.vehicleId());
        row.setSequence(change.sequence());
        row.setFromStatus(from == null ? null : from.name());
        row.setToStatus(change.to().name());
        row.setReason(change.reason());
        row.setChangedAt(change.at());
        row.setChangedBy(change.by());
        row.setActorName(change.byName());
        return row;
    }

    private static StatusChange change(Record row) {
        var from = row.get(VEHICLE_STATUS_CHANGE.FROM_STATUS);
        return new StatusChange(
                row.get(VEHICLE_STATUS_CHANGE.ID),
                row.get(VEHICLE_STATUS_CHANGE.VEHICLE_ID),
                row.get(VEHICLE_STATUS_CHANGE.SEQUENCE),
                from == null ? null : VehicleStatus.valueOf(from),
                VehicleStatus.valueOf(row.get(VEHICLE_STATUS_CHANGE.TO_STATUS)),
                row.get(VEHICLE_STATUS_CHANGE.REASON),
                row.get(VEHICLE_STATUS_CHANGE.CHANGED_AT),
                row.get(VEHICLE_STATUS_CHANGE.CHANGED_BY),
                row.get(VEHICLE_STATUS_CHANGE.ACTOR_NAME));
    }
}
