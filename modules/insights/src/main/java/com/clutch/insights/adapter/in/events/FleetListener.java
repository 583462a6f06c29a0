package com.clutch.insights.adapter.in.events;

import com.clutch.events.Change;
import com.clutch.events.StateEvent;
import com.clutch.events.fleet.FuelEntryChanged;
import com.clutch.events.fleet.InsurancePolicyChanged;
import com.clutch.events.fleet.RegistrationChanged;
import com.clutch.events.fleet.ServicePlanChanged;
import com.clutch.events.fleet.VehicleChanged;
import com.clutch.events.fleet.VehicleDocumentChanged;
import com.clutch.events.fleet.VehicleExpenseChanged;
import com.clutch.events.fleet.VehicleStatusChanged;
import com.clutch.events.fleet.WorkOrderChanged;
import com.clutch.insights.application.FactHearing;
import com.clutch.insights.domain.CostKind;
import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.Matter;
import com.clutch.insights.domain.Vehicle;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class FleetListener {

    private final FactHearing hearing;
    private final ZoneId zone;

    FleetListener(FactHearing hearing, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.hearing = hearing;
        this.zone = zone;
    }

    @ApplicationModuleListener(id = "insights.fleet-vehicle-status")
    void on(VehicleStatusChanged event) {
        hearing.hear(
                new Fact.VehicleStatus(event.vehicleId(), event.sequence(), event.from(), event.to(), event.at()),
                event.header().occurredAt());
    }

    // After an import people look for the number of vehicles, which comes with their status.
    @Order(Ordered.LOWEST_PRECEDENCE)
    @ApplicationModuleListener(id = "insights.fleet-vehicle")
    void on(VehicleChanged event) {
        var state = event.state();
        hear(
                new Vehicle(
                        event.aggregateId(),
                        event.version(),
                        isGone(event),
                        state.fuelType() == null ? "unknown" : state.fuelType(),
                        state.mileage().setScale(0, RoundingMode.HALF_UP).longValueExact(),
                        state.fuelEfficiency() == null ? null : Amounts.hundredths(state.fuelEfficiency()),
                        state.createdAt()),
                event);
    }

    @ApplicationModuleListener(id = "insights.fleet-fuel-entry")
    void on(FuelEntryChanged event) {
        var state = event.state();
        var day = LocalDate.ofInstant(state.filledAt(), zone);
        hear(
                Amounts.cost(
                        event, FuelEntryChanged.TOPIC, CostKind.FLEET, state.totalCost(), state.currency(), day, day),
                event);
    }

    @ApplicationModuleListener(id = "insights.fleet-vehicle-expense")
    void on(VehicleExpenseChanged event) {
        var state = event.state();
        var kind = state.category().equals("tyres") ? CostKind.MAINTENANCE : CostKind.FLEET;
        hear(
                Amounts.cost(
                        event,
                        VehicleExpenseChanged.TOPIC,
                        kind,
                        state.amount(),
                        state.currency(),
                        state.spentOn(),
                        state.spentOn()),
                event);
    }

    @ApplicationModuleListener(id = "insights.fleet-work-order")
    void on(WorkOrderChanged event) {
        var state = event.state();
        var done = state.completedAt() == null || !state.status().equals("completed")
                ? null
                : LocalDate.ofInstant(state.completedAt(), zone);
        hear(
                Amounts.cost(
                        event,
                        WorkOrderChanged.TOPIC,
                        CostKind.MAINTENANCE,
                        state.cost(),
                        state.currency(),
                        done,
                        done),
                event);
        matter(
                event,
                WorkOrderChanged.TOPIC,
                state.vehicleId(),
                event.aggregateId().toString(),
                state.status().equals("scheduled") ? LocalDate.ofInstant(state.scheduledFor(), zone) : null);
    }

    @ApplicationModuleListener(id = "insights.fleet-insurance-policy")
    void on(InsurancePolicyChanged event) {
        var state = event.state();
        hear(
                Amounts.cost(
                        event,
                        InsurancePolicyChanged.TOPIC,
                        CostKind.FLEET,
                        state.premium(),
                        state.currency(),
                        state.startsOn(),
                        state.endsOn()),
                event);
        matter(
                event,
                InsurancePolicyChanged.TOPIC,
                state.vehicleId(),
                state.coverage(),
                state.endsOn().plusDays(1));
    }

    @ApplicationModuleListener(id = "insights.fleet-registration")
    void on(RegistrationChanged event) {
        var state = event.state();
        matter(
                event,
                RegistrationChanged.TOPIC,
                state.vehicleId(),
                "",
                state.expiresOn().plusDays(1));
    }

    @ApplicationModuleListener(id = "insights.fleet-vehicle-document")
    void on(VehicleDocumentChanged event) {
        var state = event.state();
        var end = state.expiresOn();
        matter(
                event,
                VehicleDocumentChanged.TOPIC,
                state.vehicleId(),
                state.kind() + ' ' + state.title(),
                end == null ? null : end.plusDays(1));
    }

    @ApplicationModuleListener(id = "insights.fleet-service-plan")
    void on(ServicePlanChanged event) {
        var state = event.state();
        var due = state.nextDueAt();
        matter(
                event,
                ServicePlanChanged.TOPIC,
                state.vehicleId(),
                event.aggregateId().toString(),
                due == null || !state.active() ? null : LocalDate.ofInstant(due, zone));
    }

    private void matter(StateEvent event, String topic, UUID vehicleId, String slot, @Nullable LocalDate day) {
        hear(new Matter(topic, event.aggregateId(), event.version(), isGone(event), vehicleId, slot, day), event);
    }

    private void hear(Fact fact, StateEvent event) {
        hearing.hear(fact, event.header().occurredAt());
    }

    private static boolean isGone(StateEvent event) {
        return event.change() == Change.DELETED;
    }
}
