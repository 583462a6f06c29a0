package com.clutch.fleet;

import com.clutch.fleet.application.tracking.LocationIngest;
import com.clutch.fleet.domain.tracking.LocationFix.Report;
import com.clutch.kernel.Ids;
import com.clutch.testing.TestDatabase;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;

/** Vehicles, fleets and drivers for tests of ways, written past their use cases so that they publish nothing. */
public abstract class TrackingFixture extends FleetFixture {

    @Autowired
    protected LocationIngest ingest;

    /** A vehicle of make Toyota, model Hiace, in a fleet or in none. */
    protected static UUID vehicle(String plate, UUID fleet) {
        var id = Ids.at(START);
        TestDatabase.dsl().execute("""
                insert into fleet.vehicle (id, version, license_plate, make, model, year, status, currency,
                    address, fleet_id, created_at, updated_at)
                values ({0}, 1, {1}, 'Toyota', 'Hiace', 2022, 'ACTIVE', 'EGP', 'Depot', {2}, {3}, {3})
                """, value(id), value(plate), value(fleet), value(START));
        TestDatabase.dsl().execute("""
                insert into fleet.vehicle_telemetry (vehicle_id, odometer, latitude, longitude) values ({0}, 0, 30, 31)
                """, value(id));
        return id;
    }

    /** A fleet that may be so fast. */
    protected static UUID fleet(int speedLimit) {
        var id = Ids.at(START);
        TestDatabase.dsl().execute("""
                insert into fleet.fleet (id, version, name, status, fuel_alert_threshold, speed_limit,
                    maintenance_reminder_days, created_at, updated_at)
                values ({0}, 1, 'Fleet ' || {0}, 'ACTIVE', 20, {1}, 7, {2}, {2})
                """, value(id), value(speedLimit), value(START));
        return id;
    }

    protected static UUID driverNamed(String name) {
        var id = Ids.at(START);
        TestDatabase.dsl().execute("""
                insert into fleet.driver (id, version, name, phone, license_number, license_class, license_expires_on,
                    status, certifications, created_at, updated_at)
                values ({0}, 1, {1}, '+20 100', 'L ' || {0}, 'B', '2030-01-01', 'ACTIVE', array[]::text[], {2}, {2})
                """, value(id), value(name), value(START));
        return id;
    }

    protected static Report at(UUID vehicle, double latitude, double longitude, long seconds) {
        return at(vehicle, latitude, longitude, null, seconds);
    }

    protected static Report at(UUID vehicle, double latitude, double longitude, Double speed, long seconds) {
        return new Report(vehicle, latitude, longitude, speed, 90.0, START.plusSeconds(seconds));
    }

    private static Field<?> value(Object value) {
        return DSL.val(value);
    }
}
