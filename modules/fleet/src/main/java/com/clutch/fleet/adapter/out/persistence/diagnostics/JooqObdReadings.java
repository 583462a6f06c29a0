package com.clutch.fleet.adapter.out.persistence.diagnostics;

import static com.clutch.fleet.jooq.Tables.OBD_READING;
import static com.clutch.fleet.jooq.Tables.OBD_SCAN;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import com.clutch.fleet.domain.diagnostics.Code;
import com.clutch.fleet.domain.diagnostics.ObdReading;
import com.clutch.fleet.domain.diagnostics.ObdReadings;
import com.clutch.fleet.jooq.tables.records.ObdReadingRecord;
import com.clutch.platform.persistence.BulkRows;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

@Repository
class JooqObdReadings implements ObdReadings {

    private final DSLContext dsl;

    JooqObdReadings(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Set<UUID> add(List<ObdReading> readings, Instant now) {
        if (readings.isEmpty()) {
            return Set.of();
        }
        var kept = BulkRows.of(
                        OBD_READING,
                        readings.stream().map(reading -> row(reading, now)).toList())
                .insertMissing(dsl, List.of(OBD_READING.ID, OBD_READING.VEHICLE_ID, OBD_READING.READ_AT));
        if (!kept.isEmpty()) {
            scanned(kept);
        }
        return kept.stream().map(ObdReadingRecord::getId).collect(Collectors.toSet());
    }

    private void scanned(List<ObdReadingRecord> kept) {
        var read = table(
                        "unnest({0}, {1})",
                        val(kept.stream().map(ObdReadingRecord::getVehicleId).toArray(UUID[]::new)),
                        val(kept.stream().map(ObdReadingRecord::getReadAt).toArray(Instant[]::new)))
                .as("read", "vehicle_id", "at");
        var vehicle = field(name("read", "vehicle_id"), SQLDataType.UUID);
        dsl.insertInto(OBD_SCAN, OBD_SCAN.VEHICLE_ID, OBD_SCAN.LAST_SCAN_AT)
                .select(select(vehicle, max(field(name("read", "at"), SQLDataType.INSTANT)))
                        .from(read)
                        .groupBy(vehicle))
                .onConflict(OBD_SCAN.VEHICLE_ID)
                .doUpdate()
                .set(OBD_SCAN.LAST_SCAN_AT, excluded(OBD_SCAN.LAST_SCAN_AT))
                .where(OBD_SCAN.LAST_SCAN_AT.lt(excluded(OBD_SCAN.LAST_SCAN_AT)))
                .execute();
    }

    private static ObdReadingRecord row(ObdReading reading, Instant now) {
        var row = new ObdReadingRecord();
        row.setId(reading.id());
        row.setVehicleId(reading.vehicleId());
        row.setReadAt(reading.readAt());
        row.setOdometer(reading.odometer());
        row.setEngineRpm(reading.engineRpm());
        row.setSpeed(reading.speed());
        row.setCoolantCelsius(reading.coolantCelsius());
        row.setEngineLoad(reading.engineLoad());
        row.setFuelLevel(reading.fuelLevel());
        row.setBatteryVolts(reading.batteryVolts());
        row.setLocation(reading.location());
        row.setCodes(Stream.concat(reading.active().stream(), reading.pending().stream())
                .map(Code::value)
                .distinct()
                .collect(Collectors.joining(" ")));
        row.setRecordedAt(now);
        return row;
    }
}
