package com.clutch.fleet.adapter.out.persistence.meter;

import static com.clutch.fleet.jooq.Tables.METER_READING;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static com.clutch.fleet.jooq.Tables.VEHICLE_TELEMETRY;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.MeterReading;
import com.clutch.fleet.domain.meter.MeterStand;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.fleet.domain.meter.Readings;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.fleet.jooq.tables.records.MeterReadingRecord;
import com.clutch.platform.persistence.BulkRows;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectForUpdateStep;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqReadings implements Readings {

    private final DSLContext dsl;

    JooqReadings(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<MeterStand> stands(Collection<UUID> vehicleIds) {
        return selectStands(vehicleIds).fetch(JooqReadings::stand);
    }

    @Override
    public List<MeterStand> standsForUpdate(Collection<UUID> vehicleIds) {
        // Always in the same order, so that two callers wait for one another instead of locking each other out.
        return selectStands(vehicleIds).forNoKeyUpdate().fetch(JooqReadings::stand);
    }

    private SelectForUpdateStep<? extends Record> selectStands(Collection<UUID> vehicleIds) {
        return dsl.select(
                        VEHICLE.ID,
                        VEHICLE.STATUS,
                        VEHICLE_TELEMETRY.ODOMETER,
                        VEHICLE_TELEMETRY.ODOMETER_READ_AT,
                        VEHICLE_TELEMETRY.ENGINE_HOURS,
                        VEHICLE_TELEMETRY.ENGINE_HOURS_READ_AT)
                .from(VEHICLE)
                .join(VEHICLE_TELEMETRY)
                .on(VEHICLE_TELEMETRY.VEHICLE_ID.eq(VEHICLE.ID))
                .where(VEHICLE.ID.eq(any(vehicleIds.toArray(UUID[]::new))))
                .orderBy(VEHICLE.ID);
    }

    @Override
    public List<MeterReading> around(Collection<Moment> moments) {
        var vehicles = moments.stream().map(Moment::vehicleId).toArray(UUID[]::new);
        var kinds = moments.stream().map(moment -> moment.kind().name()).toArray(String[]::new);
        var instants = moments.stream().map(Moment::at).toArray(Instant[]::new);
        var asked = table("unnest({0}, {1}, {2})", val(vehicles), val(kinds), val(instants))
                .as("asked", "vehicle_id", "kind", "at");
        var vehicle = field(name("asked", "vehicle_id"), SQLDataType.UUID);
        var kind = field(name("asked", "kind"), SQLDataType.CLOB);
        var at = field(name("asked", "at"), SQLDataType.INSTANT);
        var r = METER_READING;
        var ofMeter = r.VEHICLE_ID.eq(vehicle).and(r.KIND.eq(kind)).and(not(r.CORRECTED));
        var before = selectFrom(r)
                .where(ofMeter.and(r.READ_AT.lt(at)))
                .orderBy(r.READ_AT.desc())
                .limit(1);
        var since = selectFrom(r)
                .where(ofMeter.and(r.READ_AT.ge(at)))
                .orderBy(r.READ_AT)
                .limit(2);
        var neighbour = before.unionAll(since).asTable("neighbour");
        return dsl.selectDistinct(neighbour.fields())
                .from(asked)
                .crossJoin(lateral(neighbour))
                .fetch(row -> reading(row.into(METER_READING)));
    }

    @Override
    public Optional<MeterReading> find(UUID id) {
        return dsl.selectFrom(METER_READING).where(METER_READING.ID.eq(id)).fetchOptional(JooqReadings::reading);
    }

    @Override
    public Optional<MeterReading> latest(UUID vehicleId, MeterKind kind) {
        return dsl.selectFrom(METER_READING)
                .where(METER_READING.VEHICLE_ID.eq(vehicleId))
                .and(METER_READING.KIND.eq(kind.name()))
                .and(not(METER_READING.CORRECTED))
                .orderBy(METER_READING.READ_AT.desc())
                .limit(1)
                .fetchOptional(JooqReadings::reading);
    }

    @Override
    public boolean hasRead(UUID vehicleId, MeterKind kind, BigDecimal value) {
        return dsl.fetchExists(
                METER_READING,
                METER_READING
                        .VEHICLE_ID
                        .eq(vehicleId)
                        .and(METER_READING.KIND.eq(kind.name()))
                        .and(METER_READING.VALUE.eq(value)));
    }

    @Override
    public void add(List<MeterReading> readings) {
        var wrong = readings.stream()
                .map(MeterReading::corrects)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
        if (wrong.length > 0) {
            dsl.update(METER_READING)
                    .set(METER_READING.CORRECTED, true)
                    .where(METER_READING.ID.eq(any(wrong)))
                    .execute();
        }
        BulkRows.of(METER_READING, readings.stream().map(JooqReadings::row).toList())
                .insert(dsl);
    }

    @Override
    public void show(Collection<MeterReading> latest) {
        show(latest, MeterKind.ODOMETER, VEHICLE_TELEMETRY.ODOMETER, VEHICLE_TELEMETRY.ODOMETER_READ_AT);
        show(latest, MeterKind.ENGINE_HOURS, VEHICLE_TELEMETRY.ENGINE_HOURS, VEHICLE_TELEMETRY.ENGINE_HOURS_READ_AT);
    }

    private void show(
            Collection<MeterReading> latest,
            MeterKind kind,
            TableField<?, BigDecimal> value,
            TableField<?, Instant> readAt) {
        var shown = latest.stream().filter(reading -> reading.kind() == kind).toList();
        if (shown.isEmpty()) {
            return;
        }
        var fresh = table(
                        "unnest({0}, {1}, {2})",
                        val(shown.stream().map(MeterReading::vehicleId).toArray(UUID[]::new)),
                        val(shown.stream().map(MeterReading::value).toArray(BigDecimal[]::new)),
                        val(shown.stream().map(MeterReading::readAt).toArray(Instant[]::new)))
                .as("fresh", "vehicle_id", "value", "read_at");
        dsl.update(VEHICLE_TELEMETRY)
                .set(value, field(name("fresh", "value"), SQLDataType.NUMERIC))
                .set(readAt, field(name("fresh", "read_at"), SQLDataType.INSTANT))
                .from(fresh)
                .where(VEHICLE_TELEMETRY.VEHICLE_ID.eq(field(name("fresh", "vehicle_id"), SQLDataType.UUID)))
                .execute();
    }

    @Override
    public List<MeterReading> shownAfter(@Nullable UUID vehicleId, int vehicles) {
        var t = VEHICLE_TELEMETRY;
        var page = select(t.VEHICLE_ID, t.ODOMETER_READ_AT, t.ENGINE_HOURS_READ_AT)
                .from(t)
                .where(vehicleId == null ? noCondition() : t.VEHICLE_ID.gt(vehicleId))
                .and(t.ODOMETER_READ_AT.isNotNull().or(t.ENGINE_HOURS_READ_AT.isNotNull()))
                .orderBy(t.VEHICLE_ID)
                .limit(vehicles)
                .asTable("page");
        return dsl.select(METER_READING.fields())
                .from(page)
                .join(METER_READING)
                .on(METER_READING.VEHICLE_ID.eq(page.field(t.VEHICLE_ID)))
                .and(not(METER_READING.CORRECTED))
                .and(shows(MeterKind.ODOMETER, page.field(t.ODOMETER_READ_AT))
                        .or(shows(MeterKind.ENGINE_HOURS, page.field(t.ENGINE_HOURS_READ_AT))))
                .orderBy(METER_READING.VEHICLE_ID, METER_READING.KIND)
                .fetch(row -> reading(row.into(METER_READING)));
    }

    private static Condition shows(MeterKind kind, @Nullable Field<Instant> readAt) {
        return condition(
                "({0} = {1} and {2} = {3})", METER_READING.KIND, inline(kind.name()), METER_READING.READ_AT, readAt);
    }

    private static MeterStand stand(Record row) {
        return new MeterStand(
                row.get(VEHICLE.ID),
                !VehicleStatus.valueOf(row.get(VEHICLE.STATUS)).hasLeft(),
                row.get(VEHICLE_TELEMETRY.ODOMETER),
                row.get(VEHICLE_TELEMETRY.ODOMETER_READ_AT),
                row.get(VEHICLE_TELEMETRY.ENGINE_HOURS),
                row.get(VEHICLE_TELEMETRY.ENGINE_HOURS_READ_AT));
    }

    private static MeterReadingRecord row(MeterReading reading) {
        var row = new MeterReadingRecord();
        row.setId(reading.id());
        row.setVehicleId(reading.vehicleId());
        row.setKind(reading.kind().name());
        row.setValue(reading.value());
        row.setReadAt(reading.readAt());
        row.setSource(reading.source().name());
        row.setCorrects(reading.corrects());
        row.setCorrected(reading.corrected());
        row.setReason(reading.reason());
        row.setRecordedAt(reading.recordedAt());
        row.setRecordedBy(reading.recordedBy());
        row.setActorName(reading.actorName());
        return row;
    }

    static MeterReading reading(MeterReadingRecord row) {
        return new MeterReading(
                row.getId(),
                row.getVehicleId(),
                MeterKind.valueOf(row.getKind()),
                row.getValue(),
                row.getReadAt(),
                ReadingSource.valueOf(row.getSource()),
                row.getCorrects(),
                row.getCorrected(),
                row.getReason(),
                row.getRecordedAt(),
                row.getRecordedBy(),
                row.getActorName());
    }
}
