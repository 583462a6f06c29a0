package com.clutch.fleet.adapter.out.persistence.vehicle;

import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static com.clutch.fleet.jooq.Tables.VEHICLE_TELEMETRY;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.vehicle.LicensePlate;
import com.clutch.fleet.domain.vehicle.Location;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.fleet.domain.vehicle.Vehicles;
import com.clutch.fleet.domain.vehicle.Vin;
import com.clutch.fleet.jooq.tables.records.VehicleRecord;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import com.clutch.platform.persistence.BulkRows;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqVehicles implements Vehicles {

    private final DSLContext dsl;

    JooqVehicles(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Vehicle> findForUpdate(UUID id) {
        return JooqVehicleRows.selectVehicles(dsl)
                .where(VEHICLE.ID.eq(id))
                .forUpdate()
                .fetchOptional(JooqVehicleRows::vehicle);
    }

    @Override
    public List<Vehicle> findForUpdate(Collection<UUID> ids) {
        // Always in the same order, so that two callers wait for one another instead of locking each other out.
        return JooqVehicleRows.selectVehicles(dsl)
                .where(VEHICLE.ID.eq(any(ids.toArray(UUID[]::new))))
                .orderBy(VEHICLE.ID)
                .forUpdate()
                .fetch(JooqVehicleRows::vehicle);
    }

    @Override
    public List<Vehicle> having(Collection<Vin> vins, Collection<LicensePlate> plates) {
        var vinTexts = vins.stream().map(Vin::value).toArray(String[]::new);
        var plateTexts = plates.stream().map(LicensePlate::value).toArray(String[]::new);
        // Two branches, each on its own index; one condition with "or" would walk the table.
        return JooqVehicleRows.selectVehicles(dsl)
                .where(VEHICLE.VIN.eq(any(vinTexts)))
                .union(JooqVehicleRows.selectVehicles(dsl)
                        .where(VEHICLE.LICENSE_PLATE.eq(any(plateTexts)))
                        .and(VEHICLE.STATUS.notIn(JooqVehicleQueries.LEFT)))
                .fetch(JooqVehicleRows::vehicle);
    }

    @Override
    public List<Vehicle> after(@Nullable UUID id, int limit) {
        return JooqVehicleRows.selectVehicles(dsl)
                .where(id == null ? noCondition() : VEHICLE.ID.gt(id))
                .orderBy(VEHICLE.ID)
                .limit(limit)
                .fetch(JooqVehicleRows::vehicle);
    }

    @Override
    public void add(List<Vehicle> vehicles) {
        if (vehicles.isEmpty()) {
            return;
        }
        try {
            BulkRows.of(VEHICLE, vehicles.stream().map(JooqVehicleRows::row).toList())
                    .insert(dsl);
            BulkRows.of(
                            VEHICLE_TELEMETRY,
                            vehicles.stream().map(JooqVehicleRows::telemetry).toList())
                    .insert(dsl);
        } catch (DuplicateKeyException taken) {
            throw translated(taken);
        }
    }

    @Override
    public void save(List<Vehicle> vehicles) {
        if (vehicles.isEmpty()) {
            return;
        }
        Set<UUID> found;
        try {
            found = BulkRows.of(
                            VEHICLE, vehicles.stream().map(JooqVehicles::change).toList())
                    .update(dsl, VEHICLE.ID, VEHICLE.VERSION);
        } catch (DuplicateKeyException taken) {
            throw translated(taken);
        }
        for (var vehicle : vehicles) {
            if (!found.contains(vehicle.id())) {
                throw stale(vehicle);
            }
        }
        place(vehicles);
    }

    private void place(List<Vehicle> vehicles) {
        var t = VEHICLE_TELEMETRY;
        var fresh = table(
                        "unnest({0}, {1}, {2})",
                        val(vehicles.stream().map(Vehicle::id).toArray(UUID[]::new)),
                        val(coordinates(vehicles, Location::latitude)),
                        val(coordinates(vehicles, Location::longitude)))
                .as("fresh", "vehicle_id", "latitude", "longitude");
        var latitude = field(name("fresh", "latitude"), t.LATITUDE.getDataType());
        var longitude = field(name("fresh", "longitude"), t.LONGITUDE.getDataType());
        dsl.update(t)
                .set(t.LATITUDE, latitude)
                .set(t.LONGITUDE, longitude)
                .from(fresh)
                .where(t.VEHICLE_ID.eq(field(name("fresh", "vehicle_id"), t.VEHICLE_ID.getDataType())))
                .and(row(t.LATITUDE, t.LONGITUDE).isDistinctFrom(row(latitude, longitude)))
                .execute();
    }

    private static BigDecimal[] coordinates(List<Vehicle> vehicles, Function<Location, BigDecimal> coordinate) {
        return vehicles.stream()
                .map(vehicle -> vehicle.details().location())
                .map(location -> location == null ? null : coordinate.apply(location))
                .toArray(BigDecimal[]::new);
    }

    /** Everything but what never changes; meters move by their readings only. */
    private static VehicleRecord change(Vehicle vehicle) {
        var row = JooqVehicleRows.row(vehicle);
        row.reset(VEHICLE.CREATED_AT);
        return row;
    }

    private StaleVersionException stale(Vehicle vehicle) {
        var stored = JooqVehicleRows.selectViews(dsl)
                .where(VEHICLE.ID.eq(vehicle.id()))
                .fetchOptional(JooqVehicleRows::view)
                .orElseThrow(() -> DomainException.notFound("vehicle", vehicle.id()));
        return new StaleVersionException(vehicle.version() - 1, stored.version(), stored);
    }

    private static RuntimeException translated(DuplicateKeyException taken) {
        var message = String.valueOf(taken.getMessage());
        if (message.contains("\"vehicle_license_plate\"")) {
            return DomainException.field(
                    FleetError.LICENSE_PLATE_TAKEN, "licensePlate", "Another vehicle has this licence plate.");
        }
        return message.contains("\"vehicle_vin\"")
                ? DomainException.field(FleetError.VIN_TAKEN, "vin", "Another vehicle has this VIN.")
                : taken;
    }
}
