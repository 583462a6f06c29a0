package com.clutch.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.EventHeader;
import com.clutch.events.fleet.MaintenanceOverdue;
import com.clutch.events.fleet.PlanTemplateChanged;
import com.clutch.events.fleet.ServicePlanChanged;
import com.clutch.events.fleet.TechnicianChanged;
import com.clutch.events.fleet.TroubleCodeChanged;
import com.clutch.events.fleet.TroubleCodeDetected;
import com.clutch.events.fleet.TroubleCodeResolved;
import com.clutch.events.fleet.WorkOrderChanged;
import com.clutch.events.fleet.WorkOrderCompleted;
import com.clutch.events.snapshot.SnapshotCompleted;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.application.diagnostics.DiagnosticsQueries;
import com.clutch.fleet.application.diagnostics.ScanIntake;
import com.clutch.fleet.application.diagnostics.TroubleCodeFilter;
import com.clutch.fleet.application.diagnostics.TroubleCodeRepair;
import com.clutch.fleet.application.maintenance.OverdueDetection;
import com.clutch.fleet.application.maintenance.PlanTemplating;
import com.clutch.fleet.application.maintenance.ServicePlanning;
import com.clutch.fleet.application.maintenance.TechnicianRegistry;
import com.clutch.fleet.application.maintenance.WorkOrderProgress;
import com.clutch.fleet.application.maintenance.WorkOrderProgress.Ending;
import com.clutch.fleet.application.maintenance.WorkOrderScheduling;
import com.clutch.fleet.application.vehicle.VehicleRegistration;
import com.clutch.fleet.domain.diagnostics.Code;
import com.clutch.fleet.domain.diagnostics.ObdReading;
import com.clutch.fleet.domain.maintenance.Bill;
import com.clutch.fleet.domain.maintenance.Interval;
import com.clutch.fleet.domain.maintenance.Task;
import com.clutch.fleet.domain.maintenance.Technician;
import com.clutch.fleet.domain.vehicle.VehicleFields;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;

/** What maintenance and diagnostics tell through the real registry, and what they answer when asked. */
@ApplicationModuleTest
class MaintenanceModuleTest {

    private final Actor mona = Actor.system("mona", "test");
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Autowired
    private VehicleRegistration registration;

    @Autowired
    private ServicePlanning planning;

    @Autowired
    private PlanTemplating templating;

    @Autowired
    private TechnicianRegistry technicians;

    @Autowired
    private WorkOrderScheduling scheduling;

    @Autowired
    private WorkOrderProgress progress;

    @Autowired
    private OverdueDetection detection;

    @Autowired
    private ScanIntake intake;

    @Autowired
    private TroubleCodeRepair repair;

    @Autowired
    private DiagnosticsQueries diagnostics;

    private UUID vehicle;

    @BeforeEach
    void start() {
        TestDatabase.reset();
        vehicle = registration
                .register(VehicleFields.required("ABC 123", "Toyota", "Hiace", 2022), null, mona)
                .id();
    }

    @Test
    void tellsOfPlansTemplatesAndTechnicians(Scenario scenario) {
        scenario.stimulate(() -> plan(30))
                .andWaitForEventOfType(ServicePlanChanged.class)
                .toArriveAndVerify(
                        event -> assertThat(event.state().everyDays()).isEqualTo(30));
        scenario.stimulate(() -> templating.create(
                        new PlanTemplating.Fields("Tyres", Optional.of("Toyota"), null, null, every(365)), mona))
                .andWaitForEventOfType(PlanTemplateChanged.class)
                .toArriveAndVerify(event -> assertThat(event.state().make()).isEqualTo("Toyota"));
        scenario.stimulate(() -> technicians.hire(
                        new Technician.Fields("Omar", null, null, List.of("Brakes"), null, null, null), mona))
                .andWaitForEventOfType(TechnicianChanged.class)
                .toArriveAndVerify(event -> assertThat(event.state().skills()).containsExactly("brakes"));
    }

    @Test
    void tellsOfWorkAndWhatItCost(Scenario scenario) {
        var order = scheduling.schedule(
                vehicle,
                null,
                new Task.Fields(null, null, "Brakes", null, null, now, null, null, null),
                Bill.Fields.NOTHING,
                mona);
        scenario.stimulate(() -> progress.start(order.id(), ExpectedVersion.ANY, false, mona))
                .andWaitForEventOfType(WorkOrderChanged.class)
                .matching(event -> event.state().status().equals("in_progress"))
                .toArrive();
        var bill = new Bill.Fields(null, null, BigDecimal.TEN, null, null);
        scenario.stimulate(() ->
                        progress.complete(order.id(), ExpectedVersion.ANY, new Ending(null, null, null, bill), mona))
                .andWaitForEventOfType(WorkOrderCompleted.class)
                .toArriveAndVerify(event -> assertThat(event.cost()).isEqualTo("10.00"));
    }

    @Test
    void tellsWhatIsOverdue(Scenario scenario) {
        var plan = plan(30);
        planning.revise(
                plan,
                ExpectedVersion.ANY,
                new ServicePlanning.Fields(null, every(null), now.minus(Duration.ofDays(40)), null, null),
                mona);
        scenario.stimulate(() -> detection.tellBatch(mona))
                .andWaitForEventOfType(MaintenanceOverdue.class)
                .toArriveAndVerify(event -> assertThat(event.subjectId()).isEqualTo(plan));
    }

    @Test
    void tellsOfFaultsAndRepairs(Scenario scenario) {
        scenario.stimulate(() -> intake.require(reading(), mona))
                .andWaitForEventOfType(TroubleCodeDetected.class)
                .toArriveAndVerify(event -> assertThat(event.code()).isEqualTo("P0301"));
        var code = diagnostics
                .list(new TroubleCodeFilter(null, null, null, null, null, null), PageRequest.first(1))
                .items()
                .getFirst()
                .id();
        scenario.stimulate(() -> repair.resolve(code, ExpectedVersion.ANY, "new coil", mona))
                .andWaitForEventOfType(TroubleCodeResolved.class)
                .toArriveAndVerify(event -> assertThat(event.note()).isEqualTo("new coil"));
        scenario.stimulate(() -> intake.require(reading(now), mona))
                .andWaitForEventOfType(TroubleCodeChanged.class)
                .matching(event -> !event.aggregateId().equals(code))
                .toArriveAndVerify(event -> assertThat(event.state().status()).isEqualTo("active"));
    }

    @Test
    void answersRequestsForSnapshots(Scenario scenario) {
        plan(30);
        intake.require(reading(), mona);
        technicians.hire(new Technician.Fields("Omar", null, null, null, null, null, null), mona);
        answers(scenario, ServicePlanChanged.TOPIC, 1);
        answers(scenario, TroubleCodeChanged.TOPIC, 1);
        answers(scenario, TechnicianChanged.TOPIC, 1);
        answers(scenario, PlanTemplateChanged.TOPIC, 0);
        answers(scenario, WorkOrderChanged.TOPIC, 0);
    }

    private void answers(Scenario scenario, String topic, long count) {
        var request = new UUID(0, topic.hashCode());
        var header = new EventHeader(request, now, "SYSTEM", new UUID(0, 1), "test", null, null, null, "test");
        scenario.publish(new SnapshotRequested(header, request, topic))
                .andWaitAtMost(Duration.ofSeconds(10))
                .andWaitForEventOfType(SnapshotCompleted.class)
                .matching(event -> event.requestId().equals(request))
                .toArriveAndVerify(event -> assertThat(event.count()).isEqualTo(count));
    }

    private UUID plan(int days) {
        return planning.begin(vehicle, new ServicePlanning.Fields("Oil", every(days), null, null, null), mona)
                .id();
    }

    private static Interval.Fields every(Integer days) {
        return new Interval.Fields(null, days == null ? null : Optional.of(days), null);
    }

    private ObdReading reading() {
        return reading(now.minusSeconds(60));
    }

    private ObdReading reading(Instant at) {
        return new ObdReading(
                new UUID(0, 0),
                vehicle,
                at,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Code("P0301")),
                List.of());
    }
}
