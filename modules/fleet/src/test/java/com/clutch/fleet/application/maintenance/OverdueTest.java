package com.clutch.fleet.application.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.DomainEvent;
import com.clutch.events.StateEvent;
import com.clutch.events.fleet.MaintenanceOverdue;
import com.clutch.events.fleet.PlanTemplateChanged;
import com.clutch.events.fleet.ServicePlanChanged;
import com.clutch.events.fleet.TechnicianChanged;
import com.clutch.events.fleet.WorkOrderChanged;
import com.clutch.events.snapshot.SnapshotCompleted;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.MaintenanceFixture;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.maintenance.Bill;
import com.clutch.fleet.domain.maintenance.Task;
import com.clutch.fleet.domain.maintenance.Technician;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OverdueTest extends MaintenanceFixture {

    @Autowired
    private OverdueDetection detection;

    @Autowired
    private ServicePlanning planning;

    @Autowired
    private PlanTemplating templating;

    @Autowired
    private PlanQueries plans;

    @Autowired
    private WorkOrderScheduling scheduling;

    @Autowired
    private TechnicianRegistry technicians;

    @Autowired
    private MaintenanceSnapshots snapshots;

    @Test
    void isToldOnceForEachDueDate() {
        var vehicle = hiace("ABC 123");
        var plan = planning.begin(vehicle, every(null, 30), mona);
        tell();
        assertThat(events.of(MaintenanceOverdue.class)).isEmpty();
        clock.set(day(31));
        tell();
        tell();
        var told = events.only(MaintenanceOverdue.class);
        assertThat(told.subject()).isEqualTo("plan");
        assertThat(told.subjectId()).isEqualTo(plan.id());
        assertThat(told.dueAt()).isEqualTo(day(30));
        planning.revise(plan.id(), ExpectedVersion.ANY, every(null, 20), mona);
        tell();
        assertThat(events.of(MaintenanceOverdue.class)).hasSize(2);
    }

    @Test
    void seesDistancesAndWorkOrdersToo() {
        var driven = hiace("ABC 123");
        planning.begin(driven, every("1000", null), mona);
        odometer(driven, 1000, START.plusSeconds(60));
        scheduling.schedule(
                hiace("ABC 124"),
                null,
                new Task.Fields(null, null, "Tyres", null, null, day(1), null, null, null),
                Bill.Fields.NOTHING,
                mona);
        var left = hiace("ABC 125");
        planning.begin(left, every(null, 1), mona);
        decommission(left);
        clock.set(day(2));
        tell();
        assertThat(events.of(MaintenanceOverdue.class))
                .extracting(MaintenanceOverdue::subject)
                .containsExactlyInAnyOrder("plan", "work_order");
    }

    @Test
    void isToldOnceHoweverManyInstancesLook() throws Exception {
        for (var n = 0; n < 20; n++) {
            planning.begin(hiace("ABC " + n), every(null, 1), mona);
        }
        clock.set(day(2));
        events.clear();
        together(8, () -> {
            tell();
            return null;
        });
        assertThat(events.of(MaintenanceOverdue.class))
                .hasSize(20)
                .extracting(MaintenanceOverdue::subjectId)
                .doesNotHaveDuplicates();
    }

    @Test
    void comesFromATemplateToEveryVehicleOfAModelOnce() throws Exception {
        var first = hiace("ABC 1");
        hiace("ABC 2");
        decommission(hiace("ABC 3"));
        var template = templating.create(
                new PlanTemplating.Fields(
                        "Oil", Optional.of("toyota"), Optional.of("HIACE"), null, interval("5000", null)),
                mona);
        refused(
                FleetError.PLAN_NAME_TAKEN,
                () -> templating.create(new PlanTemplating.Fields("oil", null, null, null, interval(null, 5)), mona));
        odometer(first, 700, START.plusSeconds(60));
        var outcomes = together(6, () -> templating.apply(template.id(), mona));
        assertThat(outcomes.stream()
                        .mapToInt(outcome -> ((PlanTemplating.Applied) outcome).created())
                        .sum())
                .isEqualTo(2);
        assertThat(plans.findTemplate(template.id()).orElseThrow().plans()).isEqualTo(2);
        assertThat(plans.list(new PlanFilter(first, template.id(), null, null), PageRequest.first(5))
                        .items())
                .singleElement()
                .satisfies(plan -> assertThat(plan.nextDueOdometer()).isEqualTo("5700.0"));
        templating.end(template.id(), ExpectedVersion.ANY, mona);
        refused(FleetError.PLAN_ENDED, () -> templating.apply(template.id(), mona));
    }

    @Test
    void isToldAgainToWhoeverAsks() {
        var vehicle = hiace("ABC 123");
        planning.begin(vehicle, every(null, 30), mona);
        templating.create(new PlanTemplating.Fields("Oil", null, null, null, interval(null, 5)), mona);
        technicians.hire(new Technician.Fields("Omar", null, null, null, null, null, null), mona);
        scheduling.schedule(
                vehicle,
                null,
                new Task.Fields(null, null, "Tyres", null, null, day(1), null, null, null),
                Bill.Fields.NOTHING,
                mona);
        var live = events.all();
        answers(live, ServicePlanChanged.TOPIC, ServicePlanChanged.class);
        answers(live, PlanTemplateChanged.TOPIC, PlanTemplateChanged.class);
        answers(live, TechnicianChanged.TOPIC, TechnicianChanged.class);
        answers(live, WorkOrderChanged.TOPIC, WorkOrderChanged.class);
    }

    private void answers(List<DomainEvent> live, String topic, Class<? extends StateEvent> type) {
        var last =
                live.stream().filter(type::isInstance).map(type::cast).toList().getLast();
        events.clear();
        snapshots.answer(new SnapshotRequested(events.header(mona), new UUID(0, 3), topic));
        assertThat(events.only(type).state()).isEqualTo(last.state());
        assertThat(events.only(SnapshotCompleted.class).count()).isEqualTo(1);
    }

    private void tell() {
        clock.advance(Duration.ofSeconds(1));
        var more = true;
        while (more) {
            more = detection.tellBatch(mona);
        }
    }

    private static ServicePlanning.Fields every(String kilometres, Integer days) {
        return new ServicePlanning.Fields("Oil", interval(kilometres, days), null, null, null);
    }
}
