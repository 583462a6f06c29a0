package com.clutch.fleet.adapter.out.persistence.vehicle;

import static com.clutch.fleet.jooq.Tables.VEHICLE;

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
import java.util.function.Function;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A row of the table vehicle as the vehicle it keeps, and back. */
final class JooqVehicleRows {

    private JooqVehicleRows() {}

    static Vehicle vehicle(Record row) {
        var latitude = row.get(VEHICLE.LATITUDE);
        var longitude = row.get(VEHICLE.LONGITUDE);
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
                row.get(VEHICLE.MILEAGE),
                row.get(VEHICLE.FUEL_LEVEL),
                row.get(VEHICLE.FUEL_EFFICIENCY),
                row.get(VEHICLE.LAST_MAINTENANCE),
                row.get(VEHICLE.NEXT_MAINTENANCE),
                latitude == null || longitude == null
                        ? null
                        : new Location(latitude, longitude, row.get(VEHICLE.ADDRESS)),
                row.get(VEHICLE.PURCHASE_PRICE),
                row.get(VEHICLE.CURRENCY));
        return new Vehicle(
                row.get(VEHICLE.ID),
                row.get(VEHICLE.VERSION),
                details,
                VehicleStatus.valueOf(row.get(VEHICLE.STATUS)),
                row.get(VEHICLE.CREATED_AT),
                row.get(VEHICLE.UPDATED_AT));
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
                row.get(VEHICLE.MILEAGE),
                row.get(VEHICLE.FUEL_LEVEL),
                row.get(VEHICLE.FUEL_EFFICIENCY),
                row.get(VEHICLE.LAST_MAINTENANCE),
                row.get(VEHICLE.NEXT_MAINTENANCE),
                VehicleView.Place.of(row.get(VEHICLE.LATITUDE), row.get(VEHICLE.LONGITUDE), row.get(VEHICLE.ADDRESS)),
                row.get(VEHICLE.PURCHASE_PRICE),
                row.get(VEHICLE.CURRENCY),
                null,
                null,
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
        row.setMileage(details.mileage());
        row.setFuelLevel(details.fuelLevel());
        row.setFuelEfficiency(details.fuelEfficiency());
        row.setLastMaintenance(details.lastMaintenance());
        row.setNextMaintenance(details.nextMaintenance());
        row.setLatitude(location == null ? null : location.latitude());
        row.setLongitude(location == null ? null : location.longitude());
        row.setAddress(location == null ? null : location.address());
        row.setPurchasePrice(details.purchasePrice());
        row.setCurrency(details.currency());
        row.setCreatedAt(vehicle.createdAt());
        row.setUpdatedAt(vehicle.updatedAt());
        return row;
    }

    private static <T> @Nullable T optional(@Nullable String text, Function<String, T> reading) {
        return text == null ? null : reading.apply(text);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
