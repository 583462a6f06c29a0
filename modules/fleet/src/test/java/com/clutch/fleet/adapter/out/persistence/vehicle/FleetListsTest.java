package com.clutch.fleet.adapter.out.persistence.vehicle;

import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.fleet.FleetFixture;
import com.clutch.fleet.application.driver.DriverFilter;
import com.clutch.fleet.application.driver.DriverQueries;
import com.clutch.fleet.application.meter.ReadingQueries;
import com.clutch.fleet.application.vehicle.VehicleFilter;
import com.clutch.fleet.domain.driver.DriverStatus;
import com.clutch.fleet.domain.driver.LicenseClass;
import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.fleet.domain.vehicle.FuelType;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.ListPlans;
import com.clutch.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On 30,000 vehicles, where the planner decides as it does on more, no page of a list reads them all or asks row by row. */
class FleetListsTest extends FleetFixture {

    private static final UUID FLEET = new UUID(7, 7);

    @Autowired
    private DriverQueries driverLists;

    @Autowired
    private ReadingQueries readings;

    @Autowired
    private DSLContext dsl;

    private ListPlans lists;

    @BeforeEach
    void fill() {
        lists = new ListPlans(dsl);
        TestDatabase.dsl().execute("""
            insert into fleet.fleet (id, version, name, status, fuel_alert_threshold, speed_limit,
                maintenance_reminder_days, created_at, updated_at)
            values ('00000000-0000-0007-0000-000000000007', 1, 'Cairo', 'ACTIVE', 20, 120, 7, now(), now())
            """);
        TestDatabase.dsl().execute("""
            insert into fleet.vehicle (id, version, license_plate, vin, make, model, year, fuel_type, status,
                next_maintenance, currency, created_at, updated_at, fleet_id)
            select gen_random_uuid(), 1, 'PL ' || n, null, 'Make ' || n % 300, 'Model ' || n % 900, 1990 + n % 37,
                (array['GASOLINE', 'DIESEL', 'ELECTRIC'])[1 + n % 3], case n % 100 when 0 then 'MAINTENANCE' when 1 then 'RETIRED' else 'ACTIVE' end,
                now() + n * interval '1 minute', 'EGP', now() - n * interval '1 minute', now() - n * interval '1 s',
                case when n % 500 = 0 then '00000000-0000-0007-0000-000000000007'::uuid end
            from generate_series(1, 30000) n
            """);
        TestDatabase.dsl().execute("""
            insert into fleet.vehicle_telemetry (vehicle_id, odometer, odometer_read_at)
            select id, 7 * year, now() from fleet.vehicle
            """);
        TestDatabase.dsl().execute("""
            insert into fleet.driver (id, version, name, phone, license_number, license_class, license_expires_on, status,
                certifications, created_at, updated_at)
            select gen_random_uuid(), 1, 'Driver ' || n, '+20 10 ' || n, 'LIC' || n, (array['A', 'B', 'C'])[1 + n % 3],
                date '2026-01-01' + n % 2000, case n % 50 when 0 then 'SUSPENDED' else 'ACTIVE' end, '{}',
                now() - n * interval '1 minute', now()
            from generate_series(1, 30000) n
            """);
        TestDatabase.dsl().execute("""
            insert into fleet.driver_assignment (id, vehicle_id, driver_id, assigned_at, assigned_by, actor_name)
            select gen_random_uuid(), v.id, d.id, now(), gen_random_uuid(), 'test'
            from (select id, row_number() over (order by id) n from fleet.vehicle) v
                join (select id, row_number() over (order by id) n from fleet.driver) d using (n) where n <= 20000
            """);
        TestDatabase.dsl().execute("""
            insert into fleet.meter_reading (id, vehicle_id, kind, value, read_at, source, recorded_at, recorded_by, actor_name)
            select gen_random_uuid(), v.id, 'ODOMETER', n, now() - (40 - n) * interval '1 hour', 'TELEMATICS', now(),
                gen_random_uuid(), 'test'
            from (select id from fleet.vehicle limit 1000) v, generate_series(1, 40) n
            """);
        // The planner reckons with an index of words that is tidy.
        TestDatabase.admin()
                .execute("vacuum analyze fleet.vehicle, fleet.vehicle_telemetry, fleet.driver, fleet.driver_assignment,"
                        + " fleet.meter_reading, fleet.fleet");
    }

    @AfterEach
    void stopListening() {
        lists.close();
        TestDatabase.reset();
    }

    @Test
    void readNoMoreThanTheyMust() {
        for (var sort : List.of(
                "createdAt",
                "updatedAt",
                "licensePlate",
                "make",
                "model",
                "year",
                "mileage",
                "nextMaintenance",
                "status")) {
            indexed("vehicles by " + sort, () -> vehicles.list(VehicleFilter.NONE, page(sort, null)));
            indexed("vehicles by -" + sort, () -> vehicles.list(VehicleFilter.NONE, page("-" + sort, null)));
        }
        var filters = Map.of(
                "status", filter(VehicleStatus.MAINTENANCE, null, null, null, null),
                "make and model", filter(null, "make 7", "model 7", null, null),
                "make", filter(null, "make 7", null, null, null),
                "model", filter(null, null, "model 7", null, null),
                "fuel", filter(null, null, null, FuelType.ELECTRIC, null),
                "fleet", filter(null, null, null, null, FLEET),
                "year", new VehicleFilter(null, null, null, 1980, 1990, null, null));
        filters.forEach(
                (name, filter) -> indexed("vehicles of " + name, () -> vehicles.list(filter, PageRequest.first(20))));
        indexed("vehicles with words", () -> vehicles.list(VehicleFilter.NONE, page("-createdAt", "pl 4711")));
        for (var sort : List.of("-createdAt", "name", "licenseExpiresOn", "-licenseExpiresOn", "updatedAt")) {
            indexed("drivers by " + sort, () -> driverLists.list(driver(null, null, null), page(sort, null)));
        }
        indexed(
                "drivers of status",
                () -> driverLists.list(driver(DriverStatus.SUSPENDED, null, null), PageRequest.first(20)));
        indexed("drivers of class", () -> driverLists.list(driver(null, LicenseClass.B, null), PageRequest.first(20)));
        indexed(
                "drivers whose licence expires",
                () -> driverLists.list(driver(null, null, LocalDate.of(2026, 1, 20)), page("licenseExpiresOn", null)));
        indexed(
                "drivers with words",
                () -> driverLists.list(driver(null, null, null), page("-createdAt", "lic4711 driver 4711")));
        var vehicle = vehicles.list(VehicleFilter.NONE, PageRequest.first(1))
                .items()
                .getFirst()
                .id();
        indexed("readings", () -> readings.list(vehicle, reading(null, null), PageRequest.first(20)));
        indexed(
                "readings of a sort",
                () -> readings.list(vehicle, reading(MeterKind.ODOMETER, ReadingSource.MANUAL), page("value", null)));
        indexed("drivers of a vehicle", () -> driverLists.ofVehicle(vehicle, PageRequest.first(20)));
    }

    @Test
    void wouldNoticeThatAllAreRead() {
        assertThatThrownBy(() -> indexed(
                        "all",
                        () -> dsl.selectFrom(VEHICLE)
                                .where(VEHICLE.COLOR.eq("red"))
                                .fetch()))
                .isInstanceOf(AssertionError.class);
    }

    private void indexed(String list, Runnable reading) {
        lists.assertIndexed(list, "vehicle|vehicle_telemetry|driver|meter_reading|driver_assignment", reading);
    }

    private static PageRequest page(String sort, String q) {
        var key = sort.startsWith("-") ? sort.substring(1) : sort;
        return new PageRequest(1, 20, List.of(new PageRequest.Sort(key, sort.startsWith("-"))), q);
    }

    private static VehicleFilter filter(VehicleStatus status, String make, String model, FuelType fuel, UUID fleet) {
        return new VehicleFilter(status, make, model, null, null, fuel, fleet);
    }

    private static DriverFilter driver(DriverStatus status, LicenseClass licenseClass, LocalDate expiresBy) {
        return new DriverFilter(status, licenseClass, expiresBy);
    }

    private static ReadingQueries.Filter reading(MeterKind kind, ReadingSource source) {
        return new ReadingQueries.Filter(kind, source, null, null, null);
    }
}
