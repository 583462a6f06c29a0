package com.clutch.fleet.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ErrorCode;
import com.clutch.kernel.KernelError;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WorkOrderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final UUID ID = new UUID(0, 7);

    @Test
    void costsLabourPartsAndTheRest() {
        var bill = new Bill(
                new BigDecimal("2.5"),
                new BigDecimal("200"),
                new BigDecimal("50"),
                "EGP",
                List.of(
                        new Part("Oil", "5W-30", new BigDecimal("4.25"), new BigDecimal("120.10")),
                        new Part("Filter", " ", BigDecimal.ONE, new BigDecimal("75"))));
        assertThat(bill.labourCost()).isEqualTo("500.00");
        assertThat(bill.partsCost()).isEqualTo("585.43");
        assertThat(bill.total()).isEqualTo("1135.43");
        assertThat(bill.parts().getLast().number()).isNull();
    }

    @Test
    void takesTheRateOfTheTechnicianWhereNobodySaidAnother() {
        var technician = Technician.hire(
                ID,
                "Omar",
                new Technician.Fields(
                        null, null, null, List.of(" Brakes", "brakes", "Oil"), new BigDecimal("150"), null, null),
                NOW);
        assertThat(technician.skills()).containsExactly("brakes", "oil");
        assertThat(Bill.NOTHING.atRateOf(technician).labourRate()).isEqualTo("150.00");
        var said = Bill.NOTHING.with(new Bill.Fields(null, new BigDecimal("99"), null, null, null));
        assertThat(said.atRateOf(technician).labourRate()).isEqualTo("99.00");
        var dollars = Bill.NOTHING.with(new Bill.Fields(null, null, null, "usd", null));
        assertThat(dollars.atRateOf(technician).labourRate()).isEqualTo("0.00");
    }

    @Test
    void goesFromScheduledToCompleted() {
        var done = order().start(true, NOW).complete(NOW, Bill.NOTHING, new BigDecimal("1200"), null, NOW);
        assertThat(done.status()).isEqualTo(WorkOrderStatus.COMPLETED);
        assertThat(done.progress().odometer()).isEqualTo("1200.0");
        assertThat(done.progress().vehicleHeld()).isTrue();
    }

    @Test
    void refusesEveryOtherWay() {
        var scheduled = order();
        var started = scheduled.start(false, NOW);
        var done = started.complete(NOW, Bill.NOTHING, null, null, NOW);
        var cancelled = scheduled.cancel("sold", NOW);
        no(KernelError.ILLEGAL_TRANSITION, () -> scheduled.complete(NOW, Bill.NOTHING, null, null, NOW));
        no(KernelError.ILLEGAL_TRANSITION, () -> started.start(false, NOW));
        no(KernelError.ILLEGAL_TRANSITION, () -> done.cancel(null, NOW));
        no(KernelError.ILLEGAL_TRANSITION, () -> done.start(false, NOW));
        no(KernelError.ILLEGAL_TRANSITION, () -> cancelled.start(false, NOW));
        no(FleetError.WORK_ORDER_CLOSED, () -> done.reschedule(NOW));
        no(FleetError.WORK_ORDER_CLOSED, () -> started.reschedule(NOW));
        no(FleetError.WORK_ORDER_CLOSED, () -> done.revise(done.task().on(NOW.plusSeconds(9)), done.bill()));
        assertThat(done.revise(done.task(), done.bill())).isEqualTo(done);
        no(KernelError.VALIDATION_FAILED, () -> started.complete(NOW.plusSeconds(1), Bill.NOTHING, null, null, NOW));
    }

    @Test
    void isDueAtTheFirstLimitAfterTheLastService() {
        var plan = ServicePlan.begin(
                ID,
                ID,
                null,
                " Oil ",
                new Interval(new BigDecimal("10000"), 180, new BigDecimal("250")),
                new ServicePoint(NOW, new BigDecimal("40000"), null),
                NOW);
        assertThat(plan.name()).isEqualTo("Oil");
        assertThat(plan.nextDue().odometer()).isEqualTo("50000.0");
        assertThat(plan.nextDue().at()).isEqualTo("2026-08-29T08:00:00Z");
        assertThat(plan.nextDue().engineHours()).isNull();
        var later = new ServicePoint(NOW.plusSeconds(60), new BigDecimal("49000"), new BigDecimal("900"));
        assertThat(plan.serviced(later).nextDue().engineHours()).isEqualTo("1150.0");
        assertThat(plan.serviced(new ServicePoint(NOW.minusSeconds(60), BigDecimal.ONE, null)))
                .isEqualTo(plan);
        assertThat(plan.end().serviced(later)).isEqualTo(plan.end());
        no(FleetError.PLAN_ENDED, () -> plan.end().revise("Other", null, null));
        no(KernelError.VALIDATION_FAILED, () -> new Interval(null, null, null));
        no(KernelError.VALIDATION_FAILED, () -> new Interval(BigDecimal.ZERO, 30, null));
    }

    private static WorkOrder order() {
        var task = new Task(WorkOrderType.REPAIR, Priority.HIGH, " Brakes ", null, null, NOW, null, null, null);
        return WorkOrder.schedule(ID, ID, null, task, Bill.NOTHING, ID, NOW);
    }

    private static void no(ErrorCode code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
