package com.clutch.fleet.application.driver;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.Change;
import com.clutch.events.fleet.DriverAssigned;
import com.clutch.events.fleet.DriverChanged;
import com.clutch.events.fleet.DriverUnassigned;
import com.clutch.fleet.FleetFixture;
import com.clutch.fleet.application.vehicle.VehicleStatusControl;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.driver.DriverFields;
import com.clutch.fleet.domain.driver.DriverStatus;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DriverAssignmentTest extends FleetFixture {

    @Autowired
    private DriverAssignment assignment;

    @Autowired
    private DriverQueries queries;

    @Autowired
    private VehicleStatusControl statusControl;

    @Test
    void showsOnTheVehicleWhoDrivesIt() {
        var bus = vehicle("BUS 1").id();
        var omar = driver("L-1");
        assignment.assign(bus, omar.id(), null, "night shift", mona);
        var view = vehicles.get(bus).driver();
        assertThat(view).extracting("id", "name", "phone").containsExactly(omar.id(), "Omar Said", "+20 100 123 4567");
        assertThat(queries.get(omar.id()).vehicle())
                .extracting("id", "licensePlate")
                .containsExactly(bus, "BUS 1");
        assertThat(events.only(DriverAssigned.class))
                .extracting(DriverAssigned::vehicleId, DriverAssigned::driverId, DriverAssigned::at)
                .containsExactly(bus, omar.id(), START);
    }

    @Test
    void keepsTheHistoryOfBoth() {
        var bus = vehicle("BUS 1").id();
        var omar = driver("L-1").id();
        assignment.assign(bus, omar, null, null, mona);
        clock.advance(Duration.ofHours(8));
        assignment.endOfVehicle(bus, "end of shift", mona);
        assignment.assign(bus, driver("L-2").id(), null, null, mona);
        assertThat(queries.ofVehicle(bus, page()).items())
                .extracting(AssignmentView::endReason)
                .containsExactly(null, "end of shift");
        assertThat(queries.ofDriver(omar, page()).items())
                .extracting(AssignmentView::endedAt)
                .containsExactly(START.plus(Duration.ofHours(8)));
        assertThat(events.only(DriverUnassigned.class).reason()).isEqualTo("end of shift");
        refused(
                KernelError.NOT_FOUND,
                () -> assignment.endOfVehicle(vehicle("BUS 2").id(), null, mona));
    }

    @Test
    void allowsOneDriverAVehicleAndOneVehicleADriver() {
        var bus = vehicle("BUS 1").id();
        var van = vehicle("VAN 1").id();
        var omar = driver("L-1").id();
        assignment.assign(bus, omar, null, null, mona);
        refused(
                FleetError.VEHICLE_HAS_DRIVER,
                () -> assignment.assign(bus, driver("L-2").id(), null, null, mona));
        refused(FleetError.DRIVER_HAS_VEHICLE, () -> assignment.assign(van, omar, null, null, mona));
    }

    @Test
    void allowsNoOverlapInThePastEither() {
        var bus = vehicle("BUS 1").id();
        assignment.assign(bus, driver("L-1").id(), START.minusSeconds(7200), null, mona);
        assignment.endOfVehicle(bus, null, mona);
        refused(
                FleetError.VEHICLE_HAS_DRIVER,
                () -> assignment.assign(bus, driver("L-2").id(), START.minusSeconds(1), null, mona));
        assignment.assign(bus, driver("L-3").id(), START, null, mona);
        refused(
                KernelError.VALIDATION_FAILED,
                () -> assignment.assign(bus, driver("L-4").id(), START.plusSeconds(1), null, mona));
    }

    @Test
    void endsALicenceAtMidnightWhereTheCompanyIs() {
        var bus = vehicle("BUS 1").id();
        var omar = drivers.hire(driverFields("L-1", LocalDate.of(2026, 3, 2)), null, mona)
                .id();
        clock.set(Instant.parse("2026-03-02T22:30:00Z"));
        refused(FleetError.DRIVER_MAY_NOT_DRIVE, () -> assignment.assign(bus, omar, null, null, mona));
        clock.set(Instant.parse("2026-03-02T21:30:00Z"));
        assignment.assign(bus, omar, null, null, mona);
    }

    @Test
    void letsOneOfManyHaveTheVehicle() throws Exception {
        var bus = vehicle("BUS 1").id();
        var ids = IntStream.range(0, 12).mapToObj(n -> driver("L-" + n).id()).toList();
        var outcomes = atOnce(12, n -> (Callable<?>) () -> assignment.assign(bus, ids.get(n), null, null, mona));
        won(outcomes, FleetError.VEHICLE_HAS_DRIVER);
    }

    @Test
    void letsADriverHaveOneOfManyVehicles() throws Exception {
        var omar = driver("L-1").id();
        var ids = IntStream.range(0, 12).mapToObj(n -> vehicle("BUS " + n).id()).toList();
        var outcomes = atOnce(12, n -> (Callable<?>) () -> assignment.assign(ids.get(n), omar, null, null, mona));
        won(outcomes, FleetError.DRIVER_HAS_VEHICLE);
    }

    @Test
    void refusesWhoMayNotDrive() {
        var bus = vehicle("BUS 1").id();
        var learner = drivers.hire(driverFields("L-1", LocalDate.of(2029, 1, 1)), DriverStatus.TRAINING, mona);
        var late = drivers.hire(driverFields("L-2", LocalDate.of(2026, 3, 1)), null, mona);
        var today = drivers.hire(driverFields("L-3", LocalDate.of(2026, 3, 2)), null, mona);
        refused(FleetError.DRIVER_MAY_NOT_DRIVE, () -> assignment.assign(bus, learner.id(), null, null, mona));
        refused(FleetError.DRIVER_MAY_NOT_DRIVE, () -> assignment.assign(bus, late.id(), null, null, mona));
        assignment.assign(bus, today.id(), null, null, mona);
    }

    @Test
    void takesTheVehicleFromADriverWhoStops() {
        var bus = vehicle("BUS 1").id();
        var omar = driver("L-1");
        assignment.assign(bus, omar.id(), null, null, mona);
        drivers.revise(omar.id(), ExpectedVersion.ANY, nothing(), DriverStatus.SUSPENDED, mona);
        assertThat(vehicles.get(bus).driver()).isNull();
        drivers.revise(omar.id(), ExpectedVersion.ANY, nothing(), DriverStatus.ACTIVE, mona);
        assignment.assign(bus, omar.id(), null, null, mona);
        drivers.remove(omar.id(), ExpectedVersion.ANY, mona);
        assertThat(vehicles.get(bus).driver()).isNull();
        assertThat(events.of(DriverChanged.class).getLast().change()).isEqualTo(Change.DELETED);
        assertThat(queries.ofVehicle(bus, page()).items())
                .extracting(AssignmentView::driverName)
                .containsOnly("Omar Said");
    }

    @Test
    void takesTheDriverFromAVehicleThatLeaves() {
        var bus = vehicle("BUS 1").id();
        var omar = driver("L-1").id();
        assignment.assign(bus, omar, null, null, mona);
        statusControl.decommission(bus, ExpectedVersion.ANY, "sold", mona);
        assertThat(queries.get(omar).vehicle()).isNull();
        refused(FleetError.VEHICLE_LEFT_FLEET, () -> assignment.assign(bus, omar, null, null, mona));
    }

    @Test
    void givesTheLicenceNumberOfARemovedDriverFree() {
        var omar = driver("L-1");
        refused(FleetError.LICENSE_NUMBER_TAKEN, () -> driver("l - 1"));
        drivers.remove(omar.id(), ExpectedVersion.ANY, mona);
        refused(KernelError.NOT_FOUND, () -> queries.get(omar.id()));
        assertThat(driver("L-1").id()).isNotEqualTo(omar.id());
    }

    @Test
    void countsDriversAndTheirLicences() {
        driver("L-1");
        drivers.hire(driverFields("L-2", LocalDate.of(2026, 3, 1)), null, mona);
        drivers.hire(driverFields("L-3", LocalDate.of(2026, 4, 1)), DriverStatus.TRAINING, mona);
        assertThat(queries.statistics(LocalDate.of(2026, 3, 2)))
                .isEqualTo(new DriverStatistics(3, 2, 0, 0, 1, 0, 1, 1));
        assertThat(queries.list(new DriverFilter(null, null, LocalDate.of(2026, 4, 1)), page())
                        .items())
                .extracting(DriverView::licenseNumber)
                .containsExactlyInAnyOrder("L-2", "L-3");
    }

    private static DriverFields nothing() {
        return new DriverFields(null, null, null, null, null, null, null, null, null, null, null);
    }

    private static void won(List<Object> outcomes, FleetError code) {
        assertThat(outcomes).filteredOn(UUID.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(DomainException.class::isInstance)
                .hasSize(11)
                .allSatisfy(no -> assertThat(((DomainException) no).code()).isEqualTo(code));
    }

    private static PageRequest page() {
        return PageRequest.first(100);
    }
}
