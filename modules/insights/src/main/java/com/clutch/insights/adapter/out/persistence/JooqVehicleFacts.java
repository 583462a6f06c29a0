package com.clutch.insights.adapter.out.persistence;

import static com.clutch.insights.jooq.Tables.MATTER;
import static com.clutch.insights.jooq.Tables.VEHICLE;
import static com.clutch.insights.jooq.Tables.VEHICLE_STATUS;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.Facts.Heard;
import com.clutch.insights.domain.Matter;
import com.clutch.insights.domain.Vehicle;
import com.clutch.insights.jooq.tables.records.MatterRecord;
import com.clutch.insights.jooq.tables.records.VehicleRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Vehicles, their changes of status and the matters around them; and matters that are of no vehicle. */
@Component
class JooqVehicleFacts {

    private final DSLContext database;

    JooqVehicleFacts(DSLContext database) {
        this.database = database;
    }

    Heard hear(Fact.VehicleStatus fact, Instant now) {
        lock(fact.vehicleId());
        // What else is known is asked in the same statement: thousands of new vehicles come with an import, and nothing
        // is.
        var told = database.insertInto(VEHICLE_STATUS)
                .set(VEHICLE_STATUS.VEHICLE_ID, fact.vehicleId())
                .set(VEHICLE_STATUS.SEQUENCE, fact.sequence())
                .set(VEHICLE_STATUS.FROM_STATUS, fact.from())
                .set(VEHICLE_STATUS.TO_STATUS, fact.to())
                .set(VEHICLE_STATUS.CHANGED_AT, fact.at())
                .set(VEHICLE_STATUS.HEARD_AT, now)
                .onConflict(VEHICLE_STATUS.VEHICLE_ID, VEHICLE_STATUS.SEQUENCE)
                .doUpdate()
                .set(VEHICLE_STATUS.HEARD_AT, excluded(VEHICLE_STATUS.HEARD_AT))
                .returningResult(JooqFacts.INSERTED, knows(fact.vehicleId()))
                .fetchSingle();
        if (!told.value1()) {
            return Heard.NOTHING;
        }
        return new Heard(fact, null, told.value2() ? others(fact.vehicleId(), fact::equals) : List.of());
    }

    private static Field<Boolean> knows(UUID vehicleId) {
        return field(exists(selectOne().from(VEHICLE_STATUS).where(VEHICLE_STATUS.VEHICLE_ID.eq(vehicleId)))
                .or(exists(selectOne().from(VEHICLE).where(VEHICLE.VEHICLE_ID.eq(vehicleId))))
                .or(exists(selectOne().from(MATTER).where(MATTER.VEHICLE_ID.eq(vehicleId)))));
    }

    Heard hear(Vehicle fact, Instant now) {
        lock(fact.vehicleId());
        var row = new VehicleRecord();
        row.setVehicleId(fact.vehicleId());
        row.setVersion(fact.version());
        row.setGone(fact.gone());
        row.setFuel(fact.fuel());
        row.setKilometres(fact.kilometres());
        row.setEfficiency(fact.efficiency());
        row.setCreatedAt(fact.createdAt());
        row.setHeardAt(now);
        var heard = VersionedRows.hear(
                database, fact, row, VEHICLE.VEHICLE_ID.eq(fact.vehicleId()), JooqVehicleFacts::vehicle);
        return with(heard, fact.vehicleId(), Vehicle.class::isInstance);
    }

    Heard hear(Matter fact, Instant now) {
        if (fact.vehicleId() != null) {
            lock(fact.vehicleId());
        }
        var row = new MatterRecord();
        row.setTopic(fact.topic());
        row.setId(fact.matterId());
        row.setVersion(fact.version());
        row.setGone(fact.gone());
        row.setVehicleId(fact.vehicleId());
        row.setSlot(fact.slot());
        row.setDay(fact.day());
        row.setHeardAt(now);
        var key = MATTER.TOPIC.eq(fact.topic()).and(MATTER.ID.eq(fact.matterId()));
        var heard = VersionedRows.hear(database, fact, row, key, JooqVehicleFacts::matter);
        return fact.vehicleId() == null
                ? heard
                : with(
                        heard,
                        fact.vehicleId(),
                        other -> other instanceof Matter matter
                                && matter.matterId().equals(fact.matterId())
                                && matter.topic().equals(fact.topic()));
    }

    private Heard with(Heard heard, UUID vehicleId, Predicate<Fact> itself) {
        return heard.isNothing() ? heard : new Heard(heard.added(), heard.replaced(), others(vehicleId, itself));
    }

    private void lock(UUID vehicleId) {
        database.execute("select pg_advisory_xact_lock({0}, hashtext({1}))", 1, vehicleId.toString());
    }

    private List<Fact> others(UUID vehicleId, Predicate<Fact> itself) {
        var facts = new ArrayList<Fact>();
        database.selectFrom(VEHICLE_STATUS)
                .where(VEHICLE_STATUS.VEHICLE_ID.eq(vehicleId))
                .forEach(row -> facts.add(status(row)));
        database.selectFrom(VEHICLE).where(VEHICLE.VEHICLE_ID.eq(vehicleId)).forEach(row -> facts.add(vehicle(row)));
        database.selectFrom(MATTER).where(MATTER.VEHICLE_ID.eq(vehicleId)).forEach(row -> facts.add(matter(row)));
        facts.removeIf(itself);
        return facts;
    }

    static Fact.VehicleStatus status(Record row) {
        return new Fact.VehicleStatus(
                row.get(VEHICLE_STATUS.VEHICLE_ID),
                row.get(VEHICLE_STATUS.SEQUENCE),
                row.get(VEHICLE_STATUS.FROM_STATUS),
                row.get(VEHICLE_STATUS.TO_STATUS),
                row.get(VEHICLE_STATUS.CHANGED_AT));
    }

    static Vehicle vehicle(Record row) {
        return new Vehicle(
                row.get(VEHICLE.VEHICLE_ID),
                row.get(VEHICLE.VERSION),
                row.get(VEHICLE.GONE),
                row.get(VEHICLE.FUEL),
                row.get(VEHICLE.KILOMETRES),
                row.get(VEHICLE.EFFICIENCY),
                row.get(VEHICLE.CREATED_AT));
    }

    static Matter matter(Record row) {
        return new Matter(
                row.get(MATTER.TOPIC),
                row.get(MATTER.ID),
                row.get(MATTER.VERSION),
                row.get(MATTER.GONE),
                row.get(MATTER.VEHICLE_ID),
                row.get(MATTER.SLOT),
                row.get(MATTER.DAY));
    }
}
