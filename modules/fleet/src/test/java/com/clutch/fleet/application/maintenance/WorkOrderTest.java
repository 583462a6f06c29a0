package com.clutch.fleet.application.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.events.FieldChange;
import com.clutch.events.fleet.ServicePlanChanged;
import com.clutch.events.fleet.VehicleStatusChanged;
import com.clutch.events.fleet.WorkOrderChanged;
import com.clutch.events.fleet.WorkOrderCompleted;
import com.clutch.fleet.MaintenanceFixture;
import com.clutch.fleet.application.maintenance.WorkOrderBulk.Result;
import com.clutch.fleet.application.maintenance.WorkOrderProgress.Ending;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.maintenance.Bill;
import com.clutch.fleet.domain.maintenance.Part;
import com.clutch.fleet.domain.maintenance.Task;
import com.clutch.fleet.domain.maintenance.Technician;
import com.clutch.fleet.domain.maintenance.WorkOrderStatus;
import com.clutch.fleet.domain.maintenance.WorkOrderType;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.PageRequest;
import com.clutch.kernel.StaleVersionException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkOrderTest extends MaintenanceFixture {

    @Autowired
    private ServicePlanning planning;

    @Autowired
    private PlanQueries plans;

    @Autowired
    private WorkOrderScheduling scheduling;

    @Autowired
    private WorkOrderProgress progress;

    @Autowired
    private WorkOrderBulk bulk;

    @Autowired
    private WorkOrderQueries workOrders;

    @Autowired
    private TechnicianRegistry technicians;

    @Autowired
    private TechnicianQueries technicianQueries;

    @Test
    void completingReadsTheMetersAndMovesThePlanOn() {
        var vehicle = hiace("ABC 123");
        var plan = plan(vehicle, "Oil", "10000", 180);
        assertThat(read(vehicle).nextMaintenance()).isEqualTo(day(180));
        var order = schedule(vehicle, plan.id(), day(10));
        assertThat(order.title()).isEqualTo("Oil");
        assertThat(order.type()).isEqualTo(WorkOrderType.SCHEDULED);
        assertThat(read(vehicle).nextMaintenance()).isEqualTo(day(10));
        clock.set(day(10));
        progress.start(order.id(), ExpectedVersion.ANY, true, mona);
        assertThat(read(vehicle).status()).isEqualTo(VehicleStatus.MAINTENANCE);
        events.clear();
        clock.advance(Duration.ofHours(2));
        var parts = List.of(new Part("Oil", "5W-30", new BigDecimal("4"), new BigDecimal("120.50")));
        var done = progress.complete(
                order.id(),
                ExpectedVersion.ANY,
                new Ending(
                        null,
                        number("9000"),
                        number("300"),
                        new Bill.Fields(number("1.5"), number("100"), number("20"), null, parts)),
                mona);
        assertThat(done.status()).isEqualTo(WorkOrderStatus.COMPLETED);
        assertThat(done.cost()).isEqualTo("652.00");
        assertThat(done.parts())
                .singleElement()
                .satisfies(line -> assertThat(line.cost()).isEqualTo("482.00"));
        var car = read(vehicle);
        assertThat(car.status()).isEqualTo(VehicleStatus.ACTIVE);
        assertThat(car.mileage()).isEqualTo("9000.0");
        assertThat(car.lastMaintenance()).isEqualTo(clock.instant());
        var next = clock.instant().plus(Duration.ofDays(180));
        assertThat(car.nextMaintenance()).isEqualTo(next);
        var after = plans.find(plan.id()).orElseThrow();
        assertThat(after.lastOdometer()).isEqualTo("9000.0");
        assertThat(after.nextDueOdometer()).isEqualTo("19000.0");
        assertThat(after.nextDueDate()).isEqualTo(next);
        assertThat(events.only(WorkOrderCompleted.class).cost()).isEqualTo("652.00");
        assertThat(events.only(ServicePlanChanged.class).changes())
                .extracting(FieldChange::field)
                .contains("lastOdometer", "nextDueAt", "nextDueOdometer");
        assertThat(events.only(WorkOrderChanged.class).state().status()).isEqualTo("completed");
        assertThat(events.only(VehicleStatusChanged.class).to()).isEqualTo("active");
    }

    @Test
    void writesNothingWhenAMeterWouldRunBackwards() {
        var vehicle = hiace("ABC 123");
        odometer(vehicle, 5000, START);
        var order = schedule(vehicle, null, day(1));
        clock.set(day(1));
        progress.start(order.id(), ExpectedVersion.ANY, false, mona);
        events.clear();
        refused(
                FleetError.METER_WENT_BACKWARDS,
                () -> progress.complete(
                        order.id(),
                        ExpectedVersion.ANY,
                        new Ending(null, number("10"), null, Bill.Fields.NOTHING),
                        mona));
        assertThat(workOrders.find(order.id()).orElseThrow().status()).isEqualTo(WorkOrderStatus.IN_PROGRESS);
        assertThat(read(vehicle).lastMaintenance()).isNull();
    }

    @Test
    void refusesWorkOnAVehicleThatHasLeft() {
        var vehicle = hiace("ABC 123");
        var waiting = schedule(vehicle, null, day(1));
        decommission(vehicle);
        refused(FleetError.VEHICLE_LEFT_FLEET, () -> schedule(vehicle, null, day(1)));
        refused(FleetError.VEHICLE_LEFT_FLEET, () -> progress.start(waiting.id(), ExpectedVersion.ANY, false, mona));
        refused(FleetError.VEHICLE_LEFT_FLEET, () -> plan(vehicle, "Oil", "100", 1));
        refused(KernelError.NOT_FOUND, () -> schedule(UUID.randomUUID(), null, day(1)));
        progress.cancel(waiting.id(), ExpectedVersion.ANY, "sold", mona);
        assertThat(workOrders.find(waiting.id()).orElseThrow().cancelReason()).isEqualTo("sold");
    }

    @Test
    void refusesMovesThatThereAreNot() {
        var order = schedule(hiace("ABC 123"), null, day(1));
        refused(
                KernelError.ILLEGAL_TRANSITION,
                () -> progress.complete(
                        order.id(), ExpectedVersion.ANY, new Ending(null, null, null, Bill.Fields.NOTHING), mona));
        progress.cancel(order.id(), ExpectedVersion.ANY, null, mona);
        refused(KernelError.ILLEGAL_TRANSITION, () -> progress.start(order.id(), ExpectedVersion.ANY, false, mona));
        assertThatThrownBy(() -> progress.cancel(order.id(), new ExpectedVersion(1L), null, mona))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void bringsTheVehicleBackOnlyWhenNoOtherWorkHoldsIt() {
        var vehicle = hiace("ABC 123");
        var first = schedule(vehicle, null, day(1));
        var second = schedule(vehicle, null, day(1));
        progress.start(first.id(), ExpectedVersion.ANY, true, mona);
        progress.start(second.id(), ExpectedVersion.ANY, true, mona);
        progress.cancel(first.id(), ExpectedVersion.ANY, null, mona);
        assertThat(read(vehicle).status()).isEqualTo(VehicleStatus.MAINTENANCE);
        progress.complete(second.id(), ExpectedVersion.ANY, new Ending(null, null, null, Bill.Fields.NOTHING), mona);
        assertThat(read(vehicle).status()).isEqualTo(VehicleStatus.ACTIVE);
    }

    @Test
    void isCompletedOnceHoweverManyTry() throws Exception {
        var vehicle = hiace("ABC 123");
        var order = schedule(vehicle, plan(vehicle, "Oil", "100", 30).id(), START);
        progress.start(order.id(), ExpectedVersion.ANY, true, mona);
        events.clear();
        var outcomes = together(
                8,
                () -> progress.complete(
                        order.id(), ExpectedVersion.ANY, new Ending(null, null, null, Bill.Fields.NOTHING), mona));
        assertThat(outcomes.stream().filter(WorkOrderView.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(DomainException.class::isInstance))
                .hasSize(7)
                .allSatisfy(no -> assertThat(((DomainException) no).code()).isEqualTo(KernelError.ILLEGAL_TRANSITION));
        assertThat(events.of(WorkOrderCompleted.class)).hasSize(1);
    }

    @Test
    void schedulesAPlanOnceHoweverManyTry() throws Exception {
        var vehicle = hiace("ABC 123");
        var plan = plan(vehicle, "Oil", "100", 30);
        var outcomes = together(8, () -> schedule(vehicle, plan.id(), day(3)));
        assertThat(outcomes.stream().filter(WorkOrderView.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(DomainException.class::isInstance))
                .hasSize(7)
                .allSatisfy(no -> assertThat(((DomainException) no).code()).isEqualTo(FleetError.PLAN_HAS_OPEN_ORDER));
        var other = hiace("ABC 124");
        refused(FleetError.PLAN_OF_ANOTHER_VEHICLE, () -> schedule(other, plan.id(), day(3)));
    }

    @Test
    void knowsWhoIsBusy() {
        var omar = technicians.hire(
                new Technician.Fields("Omar", "+20 100", null, List.of("Brakes"), number("150"), null, null), mona);
        var brakes = said("Brakes", START, omar.id());
        var order = scheduling.schedule(hiace("ABC 123"), null, brakes, Bill.Fields.NOTHING, mona);
        assertThat(order.labourRate()).isEqualTo("150.00");
        assertThat(order.technician()).isEqualTo(new WorkOrderView.Person(omar.id(), "Omar"));
        assertThat(available("brakes")).hasSize(1);
        progress.start(order.id(), ExpectedVersion.ANY, false, mona);
        assertThat(available("brakes")).isEmpty();
        assertThat(technicianQueries.find(omar.id()).orElseThrow().availability())
                .isEqualTo(TechnicianView.Availability.BUSY);
        technicians.leave(omar.id(), ExpectedVersion.ANY, mona);
        var other = hiace("ABC 124");
        var nothing = Bill.Fields.NOTHING;
        refused(FleetError.NO_SUCH_TECHNICIAN, () -> scheduling.schedule(other, null, brakes, nothing, mona));
    }

    @Test
    void movesAndCancelsManyAtOnce() {
        var vehicle = hiace("ABC 123");
        var one = schedule(vehicle, null, day(1)).id();
        var other = schedule(vehicle, null, day(2)).id();
        progress.start(other, ExpectedVersion.ANY, true, mona);
        var moved = bulk.rescheduleBy(List.of(one, other, new UUID(0, 9), one), 7, mona);
        assertThat(moved).extracting(Result::code).containsExactly(null, "WORK_ORDER_CLOSED", "NOT_FOUND");
        assertThat(moved.getFirst().scheduledDate()).isEqualTo(day(8));
        bulk.rescheduleTo(List.of(one), day(20), mona);
        var cancelled = bulk.cancel(List.of(one, other), "closed down", mona);
        assertThat(cancelled).extracting(Result::changed).containsExactly(true, true);
        assertThat(workOrders.find(one).orElseThrow().scheduledDate()).isEqualTo(day(20));
        assertThat(read(vehicle).status()).isEqualTo(VehicleStatus.ACTIVE);
    }

    private List<TechnicianView> available(String skill) {
        return technicianQueries
                .list(new TechnicianFilter(TechnicianView.Availability.AVAILABLE, skill), PageRequest.first(10))
                .items();
    }

    private PlanView plan(UUID vehicle, String name, String everyKm, int everyDays) {
        return planning.begin(
                vehicle, new ServicePlanning.Fields(name, interval(everyKm, everyDays), null, null, null), mona);
    }

    private WorkOrderView schedule(UUID vehicle, UUID plan, Instant day) {
        return scheduling.schedule(
                vehicle, plan, said(plan == null ? "Work" : null, day, null), Bill.Fields.NOTHING, mona);
    }

    private static Task.Fields said(String title, Instant day, UUID technician) {
        return new Task.Fields(null, null, title, null, null, day, technician, null, null);
    }
}
