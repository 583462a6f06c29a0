package com.clutch.fleet.adapter.out.persistence.vehicle;

import static com.clutch.fleet.jooq.Tables.DRIVER;
import static com.clutch.fleet.jooq.Tables.DRIVER_ASSIGNMENT;
import static com.clutch.fleet.jooq.Tables.FLEET_;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static com.clutch.fleet.jooq.Tables.VEHICLE_TELEMETRY;

import com.clutch.fleet.adapter.out.persistence.route.JooqCurrentRoutes;
import com.clutch.fleet.application.vehicle.VehicleView;
import com.clutch.fleet.domain.vehicle.FuelType;
import com.clutch.fleet.domain.vehicle.LicensePlate;
import com.clutch.fleet.domain.vehicle.Location;
import com.clutch.fleet.domain.vehicle.Transmission;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.fleet.domain.vehicle.VehicleDetails;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.fleet.domain.vehicle.Vin;
import com.clutch.fleet.jooq.tables.records.VehicleRecord;
import com.clutch.fleet.jooq.tables.records.VehicleTelemetryRecord;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;

/** A row of the table vehicle as the vehicle it keeps, and back. */
final class JooqVehicleRows {

    private static final Field<UUID> DRIVER_ID = DRIVER.ID.as("driver_id");
    private static final Field<String> DRIVER_NAME = DRIVER.NAME.as("driver_name");
    private static final Field<String> DRIVER_PHONE = DRIVER.PHONE.as("driver_phone");
    private static final Field<String> FLEET_NAME = FLEET_.NAME.as("fleet_name");
    private static final List<Field<?>> COLUMNS = Arrays.stream(VEHICLE.fields())
            .filter(column -> !column.equals(VEHICLE.SEARCH_WORDS))
            .collect(Collectors.toUnmodifiableList());
    private static final List<Field<?>> TELEMETRY = List.of(
            VEHICLE_TELEMETRY.ODOMETER,
            VEHICLE_TELEMETRY.ENGINE_HOURS,
            VEHICLE_TELEMETRY.LATITUDE,
            VEHICLE_TELEMETRY.LONGITUDE);
    private static final Field<String[]> ROUTE = JooqCurrentRoutes.of(VEHICLE);

    private JooqVehicleRows() {}

    static Vehicle vehicle(Record row) {
        var latitude = row.get(VEHICLE_TELEMETRY.LATITUDE);
        var longitude = row.get(VEHICLE_TELEMETRY.LONGITUDE);
        var details = new VehicleDetails(
                new LicensePlate(row.get(VEHICLE.LICENSE_PLATE)),
                optional(row.get(VEHICLE.VIN), Vin::new),
                row.get(VEHICLE.MAKE),
                row.get(VEHICLE.MODEL),
                row.get(VEHICLE.YEAR),
                row.get(VEHICLE.NAME),
                row.get(VEHICLE.COLOR),
                optional(row.get(VEHICLE.FUEL_TYPE), FuelType::valueOf),
                optional(row.get(VEHICLE.TRANSMISSION), Transmission::valueOf),
                row.get(VEHICLE.ENGINE_SIZE),
                row.get(VEHICLE_TELEMETRY.ODOMETER),
                row.get(VEHICLE.FUEL_LEVEL),
                row.get(VEHICLE.FUEL_EFFICIENCY),
                row.get(VEHICLE.LAST_MAINTENANCE),
                row.get(VEHICLE.NEXT_MAINTENANCE),
                latitude == null || longitude == null
                        ? null
                        : new Location(latitude, longitude, row.get(VEHICLE.ADDRESS)),
                row.get(VEHICLE.PURCHASE_PRICE),
                row.get(VEHICLE.CURRENCY),
                row.get(VEHICLE.FLEET_ID),
                row.get(VEHICLE.TANK_CAPACITY),
                row.get(VEHICLE.BATTERY_CAPACITY),
                row.get(VEHICLE.PURCHASE_DATE),
                row.get(VEHICLE.USEFUL_LIFE_MONTHS),
                row.get(VEHICLE.SALVAGE_VALUE));
        return new Vehicle(
                row.get(VEHICLE.ID),
                row.get(VEHICLE.VERSION),
                details,
                VehicleStatus.valueOf(row.get(VEHICLE.STATUS)),
                row.get(VEHICLE.CREATED_AT),
                row.get(VEHICLE.UPDATED_AT));
    }

    /** All that belongs to a vehicle. */
    static SelectOnConditionStep<Record> selectVehicles(DSLContext dsl) {
        return dsl.select(COLUMNS)
                .select(TELEMETRY)
                .from(VEHICLE)
                .join(VEHICLE_TELEMETRY)
                .on(VEHICLE_TELEMETRY.VEHICLE_ID.eq(VEHICLE.ID));
    }

    /** All that a view shows, in one statement: who drives a vehicle and what its fleet is called are one row each. */
    static SelectOnConditionStep<? extends Record> selectViews(DSLContext dsl) {
        return dsl.select(COLUMNS)
                .select(TELEMETRY)
                .select(DRIVER_ID, DRIVER_NAME, DRIVER_PHONE, FLEET_NAME, ROUTE)
                .from(VEHICLE)
                .join(VEHICLE_TELEMETRY)
                .on(VEHICLE_TELEMETRY.VEHICLE_ID.eq(VEHICLE.ID))
                .leftJoin(DRIVER_ASSIGNMENT)
                .on(DRIVER_ASSIGNMENT.VEHICLE_ID.eq(VEHICLE.ID))
                .and(DRIVER_ASSIGNMENT.ENDED_AT.isNull())
                .leftJoin(DRIVER)
                .on(DRIVER.ID.eq(DRIVER_ASSIGNMENT.DRIVER_ID))
                .leftJoin(FLEET_)
                .on(FLEET_.ID.eq(VEHICLE.FLEET_ID));
    }

    private static VehicleView.@Nullable Driver driver(Record row) {
        var id = row.get(DRIVER_ID);
        return id == null ? null : new VehicleView.Driver(id, row.get(DRIVER_NAME), row.get(DRIVER_PHONE));
    }

    static VehicleView view(Record row) {
        return new VehicleView(
                row.get(VEHICLE.ID),
                row.get(VEHICLE.LICENSE_PLATE),
                row.get(VEHICLE.VIN),
                row.get(VEHICLE.MAKE),
                row.get(VEHICLE.MODEL),
                row.get(VEHICLE.YEAR),
                row.get(VEHICLE.NAME),
                row.get(VEHICLE.COLOR),
                optional(row.get(VEHICLE.FUEL_TYPE), FuelType::valueOf),
                optional(row.get(VEHICLE.TRANSMISSION), Transmission::valueOf),
                row.get(VEHICLE.ENGINE_SIZE),
                VehicleStatus.valueOf(row.get(VEHICLE.STATUS)),
                row.get(VEHICLE_TELEMETRY.ODOMETER),
                row.get(VEHICLE.FUEL_LEVEL),
                row.get(VEHICLE.FUEL_EFFICIENCY),
                row.get(VEHICLE.LAST_MAINTENANCE),
                row.get(VEHICLE.NEXT_MAINTENANCE),
                VehicleView.Place.of(
                        row.get(VEHICLE_TELEMETRY.LATITUDE),
                        row.get(VEHICLE_TELEMETRY.LONGITUDE),
                        row.get(VEHICLE.ADDRESS)),
                row.get(VEHICLE.PURCHASE_PRICE),
                row.get(VEHICLE.CURRENCY),
                row.get(VEHICLE.PURCHASE_DATE),
                row.get(VEHICLE.USEFUL_LIFE_MONTHS),
                row.get(VEHICLE.SALVAGE_VALUE),
                row.get(VEHICLE.TANK_CAPACITY),
                row.get(VEHICLE.BATTERY_CAPACITY),
                row.get(VEHICLE_TELEMETRY.ENGINE_HOURS),
                row.get(VEHICLE.FLEET_ID),
                row.get(FLEET_NAME),
                driver(row),
                JooqCurrentRoutes.view(row.get(ROUTE)),
                row.get(VEHICLE.CREATED_AT),
                row.get(VEHICLE.UPDATED_AT),
                row.get(VEHICLE.VERSION));
    }

    static VehicleRecord row(Vehicle vehicle) {
        var details = vehicle.details();
        var vin = details.vin();
        var location = details.location();
        var row = new VehicleRecord();
        row.setId(vehicle.id());
        row.setVersion(vehicle.version());
        row.setLicensePlate(details.licensePlate().value());
        row.setVin(vin == null ? null : vin.value());
        row.setMake(details.make());
        row.setModel(details.model());
        row.setYear(details.year());
        row.setName(details.name());
        row.setColor(details.color());
        row.setFuelType(name(details.fuelType()));
        row.setTransmission(name(details.transmission()));
        row.setEngineSize(details.engineSize());
        row.setStatus(vehicle.status().name());
        row.setFuelLevel(details.fuelLevel());
        row.setFuelEfficiency(details.fuelEfficiency());
        row.setLastMaintenance(details.lastMaintenance());
        row.setNextMaintenance(details.nextMaintenance());
        row.setAddress(location == null ? null : location.address());
        row.setPurchasePrice(details.purchasePrice());
        row.setCurrency(details.currency());
        row.setFleetId(details.fleetId());
        row.setTankCapacity(details.tankCapacity());
        row.setBatteryCapacity(details.batteryCapacity());
        row.setPurchaseDate(details.purchaseDate());
        row.setUsefulLifeMonths(details.usefulLifeMonths());
        row.setSalvageValue(details.salvageValue());
        row.setCreatedAt(vehicle.createdAt());
        row.setUpdatedAt(vehicle.updatedAt());
        return row;
    }

    /** What its meters show and where it is, of a vehicle that is new. */
    static VehicleTelemetryRecord telemetry(Vehicle vehicle) {
        var mileage = vehicle.details().mileage();
        var location = vehicle.details().location();
        var row = new VehicleTelemetryRecord();
        row.setVehicleId(vehicle.id());
        row.setOdometer(mileage);
        row.setOdometerReadAt(mileage.signum() > 0 ? vehicle.createdAt() : null);
        row.setLatitude(location == null ? null : location.latitude());
        row.setLongitude(location == null ? null : location.longitude());
        return row;
    }

    private static <T> @Nullable T optional(@Nullable String text, Function<String, T> reading) {
        return text == null ? null : reading.apply(text);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
