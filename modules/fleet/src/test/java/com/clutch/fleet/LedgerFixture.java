package com.clutch.fleet;

import com.clutch.fleet.application.downtime.DowntimeRecording;
import com.clutch.fleet.application.fuel.FuelEntryView;
import com.clutch.fleet.application.fuel.FuelLogging;
import com.clutch.fleet.domain.downtime.DowntimeFields;
import com.clutch.fleet.domain.downtime.DowntimeReason;
import com.clutch.fleet.domain.fuel.Fuel;
import com.clutch.fleet.domain.fuel.FuelFields;
import com.clutch.testing.TestDatabase;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** Vehicles with tanks, and short words for what is written down about them. */
public abstract class LedgerFixture extends MaintenanceFixture {

    @Autowired
    protected FuelLogging fuel;

    @Autowired
    protected DowntimeRecording downtimes;

    /** A vehicle of this type that holds 60 litres and 50 kWh. */
    protected UUID vehicle(String plate, String fuelType) {
        var id = hiace(plate);
        TestDatabase.dsl()
                .execute(
                        "update fleet.vehicle set fuel_type = ?, tank_capacity = 60, battery_capacity = 50 where id = ?",
                        fuelType,
                        id);
        return id;
    }

    protected FuelEntryView fill(UUID vehicle, Instant at, String odometer, String litres, boolean full) {
        return fuel.add(vehicle, fields(at, odometer, litres, full, null), mona);
    }

    protected static FuelFields fields(Instant at, String odometer, String quantity, Boolean full, Fuel type) {
        return new FuelFields(
                null,
                at,
                type,
                quantity == null ? null : number(quantity),
                null,
                number("10"),
                null,
                null,
                full,
                odometer == null ? null : number(odometer),
                "Wataniya",
                null);
    }

    protected UUID stand(UUID vehicle, DowntimeReason reason, Instant from, Instant to) {
        return downtimes
                .add(vehicle, new DowntimeFields(reason, null, from, to, null), mona)
                .id();
    }
}
