package com.clutch.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.EventHeader;
import com.clutch.events.fleet.DriverAssigned;
import com.clutch.events.fleet.DriverChanged;
import com.clutch.events.fleet.DriverUnassigned;
import com.clutch.events.fleet.FleetChanged;
import com.clutch.events.fleet.MetersRead;
import com.clutch.events.fleet.VehicleChanged;
import com.clutch.events.fleet.VehicleStatusChanged;
import com.clutch.events.snapshot.SnapshotCompleted;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.application.driver.DriverAdministration;
import com.clutch.fleet.application.driver.DriverAssignment;
import com.clutch.fleet.application.group.FleetAdministration;
import com.clutch.fleet.application.meter.MeterReadings;
import com.clutch.fleet.application.vehicle.VehicleRegistration;
import com.clutch.fleet.application.vehicle.VehicleStatusControl;
import com.clutch.fleet.domain.driver.DriverFields;
import com.clutch.fleet.domain.driver.LicenseClass;
import com.clutch.fleet.domain.group.FleetFields;
import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.fleet.domain.vehicle.VehicleFields;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;

/** What vehicles, fleets, drivers and meters tell through the real registry, and what they answer when asked. */
@ApplicationModuleTest
class FleetModuleTest {

    private final Actor mona = Actor.system("mona", "test");

    @Autowired
    private VehicleRegistration registration;

    @Autowired
    private VehicleStatusControl statusControl;

    @Autowired
    private FleetAdministration fleets;

    @Autowired
    private DriverAdministration drivers;

    @Autowired
    private DriverAssignment assignment;

    @Autowired
    private MeterReadings meters;

    @BeforeEach
    void reset() {
        TestDatabase.reset();
    }

    @Test
    void tellsOfAVehicleThatIsNew(Scenario scenario) {
        scenario.stimulate(() -> vehicle("BUS 1"))
                .andWaitForEventOfType(VehicleChanged.class)
                .toArriveAndVerify((event, id) -> {
                    assertThat(event.aggregateId()).isEqualTo(id);
                    assertThat(event.version()).isEqualTo(1);
                    assertThat(event.state().licensePlate()).isEqualTo("BUS 1");
                    assertThat(event.changes()).extracting("field").contains("make", "status");
                });
    }

    @Test
    void tellsOfAVehicleThatLeaves(Scenario scenario) {
        var bus = vehicle("BUS 1");
        scenario.stimulate(() -> statusControl.decommission(bus, ExpectedVersion.ANY, "sold", mona))
                .andWaitForEventOfType(VehicleStatusChanged.class)
                .matching(event -> event.sequence() == 2)
                .toArriveAndVerify(event -> {
                    assertThat(event.from()).isEqualTo("active");
                    assertThat(event.to()).isEqualTo("decommissioned");
                    assertThat(event.reason()).isEqualTo("sold");
                });
    }

    @Test
    void tellsOfFleetsAndDrivers(Scenario scenario) {
        scenario.stimulate(() -> fleets.found(new FleetFields("Cairo", null, null, null, null, null), mona))
                .andWaitForEventOfType(FleetChanged.class)
                .toArriveAndVerify(
                        event -> assertThat(event.state().speedLimit()).isEqualTo(120));
        scenario.stimulate(() -> driver())
                .andWaitForEventOfType(DriverChanged.class)
                .toArriveAndVerify(
                        event -> assertThat(event.state().licenseClass()).isEqualTo("b"));
    }

    @Test
    void tellsWhoDrivesWhat(Scenario scenario) {
        var bus = vehicle("BUS 1");
        var omar = driver();
        scenario.stimulate(() -> assignment.assign(bus, omar, null, null, mona))
                .andWaitForEventOfType(DriverAssigned.class)
                .toArriveAndVerify(event -> assertThat(event.driverId()).isEqualTo(omar));
        scenario.stimulate(() -> end(bus))
                .andWaitForEventOfType(DriverUnassigned.class)
                .toArriveAndVerify(event -> assertThat(event.vehicleId()).isEqualTo(bus));
    }

    @Test
    void tellsWhereMetersStand(Scenario scenario) {
        var bus = vehicle("BUS 1");
        scenario.stimulate(() -> read(bus, "500"))
                .andWaitForEventOfType(MetersRead.class)
                .toArriveAndVerify(event -> assertThat(event.meters())
                        .singleElement()
                        .satisfies(meter -> assertThat(meter.value()).isEqualTo("500.0")));
    }

    @ParameterizedTest
    @CsvSource({
        VehicleChanged.TOPIC + ", 2",
        VehicleStatusChanged.TOPIC + ", 2",
        FleetChanged.TOPIC + ", 1",
        DriverChanged.TOPIC + ", 1",
        DriverAssigned.TOPIC + ", 3",
        MetersRead.TOPIC + ", 1"
    })
    void tellsEverythingAgainWhenAsked(String topic, long told, Scenario scenario) {
        fleets.found(new FleetFields("Cairo", null, null, null, null, null), mona);
        var bus = vehicle("BUS 1");
        var van = vehicle("VAN 1");
        read(bus, "500");
        read(van, "7");
        var omar = driver();
        assignment.assign(bus, omar, null, null, mona);
        assignment.endOfVehicle(bus, null, mona);
        assignment.assign(van, omar, null, null, mona);
        var request = UUID.randomUUID();
        scenario.publish(new SnapshotRequested(header(), request, topic))
                .andWaitForEventOfType(SnapshotCompleted.class)
                .matching(completed -> completed.requestId().equals(request))
                .toArriveAndVerify(completed -> {
                    assertThat(completed.topic()).isEqualTo(topic);
                    assertThat(completed.count()).isEqualTo(told);
                });
    }

    private static EventHeader header() {
        return new EventHeader(
                UUID.randomUUID(), Instant.now(), "SYSTEM", new UUID(0, 1), "test", null, null, null, "test");
    }

    private String read(UUID vehicle, String kilometres) {
        meters.record(
                vehicle, MeterKind.ODOMETER, new BigDecimal(kilometres), Instant.now(), ReadingSource.TELEMATICS, mona);
        return kilometres;
    }

    private UUID vehicle(String plate) {
        return registration
                .register(VehicleFields.required(plate, "Toyota", "Hiace", 2022), null, mona)
                .id();
    }

    private String end(UUID vehicle) {
        assignment.endOfVehicle(vehicle, "shift", mona);
        return "shift";
    }

    private UUID driver() {
        var fields = new DriverFields(
                "Omar Said",
                "+20 100 1",
                null,
                "L-1",
                LicenseClass.B,
                LocalDate.of(2099, 1, 1),
                null,
                null,
                null,
                null,
                null);
        return drivers.hire(fields, null, mona).id();
    }
}
