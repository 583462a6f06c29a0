package com.clutch.fleet.domain.maintenance;

import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.kernel.KernelError;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ServicePlanTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final UUID ID = new UUID(0, 7);
    private static final ServicePoint LAST = new ServicePoint(NOW, new BigDecimal("40000"), null);
    private static final Interval YEARLY = new Interval(null, 365, null);

    private final ServicePlan oil = ServicePlan.begin(ID, ID, null, "Oil", YEARLY, LAST, NOW);

    @Test
    void anIntervalIsMoreThanNothingAfterRoundingToo() {
        assertThat(new Interval(new BigDecimal("0.05"), null, null).kilometres())
                .isEqualTo("0.1");
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> new Interval(new BigDecimal("0.04"), null, null))
                        .errors())
                .containsOnlyKeys("everyKm");
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> new Interval(null, null, BigDecimal.ZERO))
                        .errors())
                .containsOnlyKeys("everyHours");
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> new Interval(null, 0, null))
                        .errors())
                .containsOnlyKeys("everyDays");
    }

    @Test
    void anIntervalIsChangedOnePartAtATimeAndAPartCanBeTakenAway() {
        var both = Interval.of(new Interval.Fields(Optional.of(BigDecimal.TEN), Optional.of(30), null));
        assertThat(both).isEqualTo(new Interval(BigDecimal.TEN, 30, null));
        assertThat(both.with(new Interval.Fields(Optional.empty(), null, Optional.of(BigDecimal.ONE))))
                .isEqualTo(new Interval(null, 30, BigDecimal.ONE));
        refused(
                KernelError.VALIDATION_FAILED,
                () -> both.with(new Interval.Fields(Optional.empty(), Optional.empty(), null)));
    }

    @Test
    void keepsWhatNobodySaysAnew() {
        assertThat(oil.revise(" ", null, null)).isEqualTo(oil);
        assertThat(oil.revise(null, null, null)).isEqualTo(oil);
        var other = new ServicePoint(NOW.plusSeconds(1), BigDecimal.ONE, null);
        assertThat(oil.revise(" Filter ", new Interval(null, 30, null), other))
                .returns("Filter", ServicePlan::name)
                .returns(other, ServicePlan::lastService)
                .returns(30, plan -> plan.every().days());
    }

    @Test
    void endsOnceAndCountsItsVersions() {
        var ended = oil.end();
        assertThat(ended.active()).isFalse();
        assertThat(ended.end()).isSameAs(ended);
        assertThat(ended.revise("Oil", null, null)).isEqualTo(ended);
        assertThat(ended.nextVersion(NOW.plusSeconds(1)))
                .returns(2L, ServicePlan::version)
                .returns(NOW.plusSeconds(1), ServicePlan::updatedAt);
    }

    @Test
    void aServiceAtTheSameMomentCorrectsTheLastOne() {
        var corrected = new ServicePoint(NOW, new BigDecimal("40001"), null);
        assertThat(oil.serviced(corrected).lastService()).isEqualTo(corrected);
    }

    @Test
    void aTemplateIsForSomeVehiclesAndKeepsItsNameWhereNoneIsSaid() {
        var template = PlanTemplate.create(ID, " Oil ", " Toyota ", " ", null, YEARLY, NOW);
        assertThat(template)
                .returns("Oil", PlanTemplate::name)
                .returns("Toyota", PlanTemplate::make)
                .returns(null, PlanTemplate::model)
                .returns(true, PlanTemplate::active);
        assertThat(template.revise(" ", null, "Hiace", ID, new Interval(null, 30, null)))
                .returns("Oil", PlanTemplate::name)
                .returns(null, PlanTemplate::make)
                .returns("Hiace", PlanTemplate::model)
                .returns(ID, PlanTemplate::fleetId)
                .returns(30, revised -> revised.every().days());
        assertThat(template.revise("Filter", null, null, null, YEARLY).name()).isEqualTo("Filter");
        assertThat(template.end().nextVersion(NOW))
                .returns(false, PlanTemplate::active)
                .returns(2L, PlanTemplate::version);
    }

    @Test
    void aTaskKeepsWhatNobodySaysAnew() {
        var task = new Task(
                WorkOrderType.REPAIR,
                Priority.HIGH,
                "Brakes",
                "Front",
                "soon",
                NOW,
                ID,
                new BigDecimal("1.005"),
                new BigDecimal("99.999"));
        assertThat(task.estimatedHours()).isEqualTo("1.01");
        assertThat(task.estimatedCost()).isEqualTo("100.00");
        assertThat(task.with(new Task.Fields(null, null, " ", " ", null, null, null, null, null)))
                .isEqualTo(task);
        var other = new UUID(0, 8);
        assertThat(task.with(new Task.Fields(
                        WorkOrderType.INSPECTION,
                        Priority.LOW,
                        " Lights ",
                        " Rear ",
                        "later",
                        NOW.plusSeconds(1),
                        other,
                        BigDecimal.ONE,
                        BigDecimal.ONE)))
                .isEqualTo(new Task(
                        WorkOrderType.INSPECTION,
                        Priority.LOW,
                        "Lights",
                        "Rear",
                        "later",
                        NOW.plusSeconds(1),
                        other,
                        BigDecimal.ONE,
                        BigDecimal.ONE));
        assertThat(task.on(NOW.plusSeconds(60)).scheduledFor()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void aBillKeepsWhatNobodySaysAnew() {
        var bill = new Bill(
                BigDecimal.ONE,
                BigDecimal.TEN,
                BigDecimal.TWO,
                "USD",
                List.of(new Part("Oil", null, BigDecimal.ONE, BigDecimal.ONE)));
        assertThat(bill.with(Bill.Fields.NOTHING)).isEqualTo(bill);
        var part = new Part(" Filter ", " F-1 ", BigDecimal.TWO, BigDecimal.TEN);
        assertThat(bill.with(
                        new Bill.Fields(BigDecimal.TWO, new BigDecimal("20"), BigDecimal.ONE, "EUR", List.of(part))))
                .isEqualTo(new Bill(BigDecimal.TWO, new BigDecimal("20"), BigDecimal.ONE, "EUR", List.of(part)))
                .returns(new BigDecimal("61.00"), Bill::total);
        assertThat(part.number()).isEqualTo("F-1");
    }

    @Test
    void aTechnicianKeepsWhatNobodySaysAnewAndLeavesForGood() {
        var said = new Technician.Fields(
                null, " 0100 ", " omar@clutch.test ", List.of("Oil", " "), new BigDecimal("150"), "USD", false);
        var omar = Technician.hire(ID, " Omar ", said, NOW);
        assertThat(omar)
                .returns("Omar", Technician::name)
                .returns("0100", Technician::phone)
                .returns("omar@clutch.test", Technician::email)
                .returns(List.of("oil"), Technician::skills)
                .returns("USD", Technician::currency)
                .returns(false, Technician::onDuty)
                .returns(true, Technician::active);
        assertThat(omar.revise(new Technician.Fields(" ", " ", " ", null, null, null, null)))
                .isEqualTo(omar);
        assertThat(omar.revise(new Technician.Fields("Ali", null, null, null, null, null, true)))
                .returns("Ali", Technician::name)
                .returns(true, Technician::onDuty);
        assertThat(omar.leave().nextVersion(NOW))
                .returns(false, Technician::active)
                .returns(false, Technician::onDuty)
                .returns(2L, Technician::version);
    }

    @Test
    void aWorkOrderIsMovedAndGivenUpWithAReason() {
        var task = new Task(WorkOrderType.REPAIR, Priority.HIGH, "Brakes", null, null, NOW, null, null, null);
        var order = WorkOrder.schedule(ID, ID, null, task, Bill.NOTHING, ID, NOW);
        assertThat(order.reschedule(NOW.plusSeconds(60)).task().scheduledFor()).isEqualTo(NOW.plusSeconds(60));
        assertThat(order.start(true, NOW).cancel(" sold ", NOW.plusSeconds(60)).progress())
                .returns(NOW, Progress::startedAt)
                .returns(NOW.plusSeconds(60), Progress::cancelledAt)
                .returns("sold", Progress::cancelReason)
                .returns(true, Progress::vehicleHeld);
        assertThat(order.cancel(" ", NOW).progress().cancelReason()).isNull();
        assertThat(order.nextVersion(NOW).version()).isEqualTo(2);
    }
}
