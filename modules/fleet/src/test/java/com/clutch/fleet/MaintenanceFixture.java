package com.clutch.fleet;

import com.clutch.fleet.application.meter.MeterReadings;
import com.clutch.fleet.application.vehicle.VehicleStatusControl;
import com.clutch.fleet.application.vehicle.VehicleView;
import com.clutch.fleet.domain.maintenance.Interval;
import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.testing.AtOnce;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.annotation.Autowired;

/** Vehicles with meters that run, for the tests of maintenance, diagnostics and forecast. */
public abstract class MaintenanceFixture extends FleetFixture {

    @Autowired
    protected MeterReadings meters;

    @Autowired
    private VehicleStatusControl statusControl;

    /** The id of a Toyota Hiace with nothing on its meters. */
    protected UUID hiace(String plate) {
        return vehicle(plate).id();
    }

    protected void decommission(UUID id) {
        statusControl.decommission(id, ExpectedVersion.ANY, "sold", mona);
    }

    protected VehicleView read(UUID vehicleId) {
        return vehicles.find(vehicleId).orElseThrow();
    }

    protected void odometer(UUID vehicleId, double kilometres, Instant at) {
        meters.record(
                vehicleId, MeterKind.ODOMETER, BigDecimal.valueOf(kilometres), at, ReadingSource.TELEMATICS, mona);
    }

    /** So many kilometres or days between two services; null says nothing about a limit. */
    protected static Interval.Fields interval(String kilometres, Integer days) {
        return new Interval.Fields(
                kilometres == null ? null : Optional.of(number(kilometres)),
                days == null ? null : Optional.of(days),
                null);
    }

    protected static Instant day(long days) {
        return START.plus(Duration.ofDays(days));
    }

    /** What each of many threads answered or threw that make the same call at once. */
    protected static List<Object> together(int times, Callable<?> call) throws InterruptedException {
        return AtOnce.run(times, call);
    }
}
