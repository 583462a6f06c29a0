package com.clutch.fleet.adapter.out.persistence.diagnostics;

import static com.clutch.fleet.jooq.Tables.OBD_READING;
import static com.clutch.fleet.jooq.Tables.OBD_SCAN;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

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
        BulkRows.of(
                        OBD_READING,
                        readings.stream().map(reading -> row(reading, now)).toList())
                .insertMissing(dsl);
        var ids = readings.stream().map(ObdReading::id).toArray(UUID[]::new);
        dsl.insertInto(OBD_SCAN, OBD_SCAN.VEHICLE_ID, OBD_SCAN.LAST_SCAN_AT)
                .select(select(OBD_READING.VEHICLE_ID, max(OBD_READING.READ_AT))
                        .from(OBD_READING)
                        .where(OBD_READING.ID.eq(any(ids)))
                        .groupBy(OBD_READING.VEHICLE_ID))
                .onConflict(OBD_SCAN.VEHICLE_ID)
                .doUpdate()
                .set(OBD_SCAN.LAST_SCAN_AT, greatest(OBD_SCAN.LAST_SCAN_AT, excluded(OBD_SCAN.LAST_SCAN_AT)))
                .execute();
        return Set.copyOf(dsl.select(OBD_READING.ID)
                .from(OBD_READING)
                .where(OBD_READING.ID.eq(any(ids)))
                .fetch(OBD_READING.ID));
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
