package com.clutch.fleet.application.maintenance;

import com.clutch.fleet.application.meter.MeterReadings;
import com.clutch.fleet.application.meter.MeterReadings.Told;
import com.clutch.fleet.application.vehicle.VehicleRevision;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.maintenance.ServicePlans;
import com.clutch.fleet.domain.maintenance.ServicePoint;
import com.clutch.fleet.domain.maintenance.WorkOrder;
import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.fleet.domain.meter.Readings;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.fleet.domain.vehicle.VehicleFields;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.fleet.domain.vehicle.Vehicles;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What maintenance does to the vehicle itself. */
@Component
class VehicleCare {

    private final Vehicles vehicles;
    private final VehicleRevision revision;
    private final MeterReadings meters;
    private final Readings readings;
    private final ServicePlans plans;
    private final Clock clock;

    VehicleCare(
            Vehicles vehicles,
            VehicleRevision revision,
            MeterReadings meters,
            Readings readings,
            ServicePlans plans,
            Clock clock) {
        this.vehicles = vehicles;
        this.revision = revision;
        this.meters = meters;
        this.readings = readings;
        this.plans = plans;
        this.clock = clock;
    }

    /** Now. */
    Instant now() {
        return clock.instant();
    }

    /** The vehicle, which nobody else can change until the running transaction ends. */
    Vehicle locked(UUID id) {
        return vehicles.findForUpdate(id).orElseThrow(() -> DomainException.notFound("vehicle", id));
    }

    /**
     * The same, as long as it is in the fleet.
     *
     * @throws DomainException {@link FleetError#VEHICLE_LEFT_FLEET}
     */
    Vehicle inFleet(UUID id) {
        var vehicle = locked(id);
        if (vehicle.status().hasLeft()) {
            throw DomainException.field(
                    FleetError.VEHICLE_LEFT_FLEET,
                    "vehicleId",
                    "This vehicle has left the fleet; there is no work to be done on it.");
        }
        return vehicle;
    }

    /** Puts the vehicle into the workshop for this work. */
    void hold(WorkOrder workOrder, Actor actor) {
        move(workOrder, VehicleStatus.MAINTENANCE, actor);
    }

    /** Puts the vehicle back on the road when it is still in the workshop. */
    void release(WorkOrder workOrder, Actor actor) {
        if (locked(workOrder.vehicleId()).status() == VehicleStatus.MAINTENANCE) {
            move(workOrder, VehicleStatus.ACTIVE, actor);
        }
    }

    /**
     * Tells the vehicle of the day of its last service and of the first day on which anything is due or scheduled. Where nothing
     * is, what somebody has said before stays.
     *
     * @param service null when there was none
     */
    void remember(UUID vehicleId, @Nullable ServicePoint service, Actor actor) {
        var known = locked(vehicleId).details().lastMaintenance();
        var last = service == null || known != null && known.isAfter(service.at()) ? null : service.at();
        var next = plans.nextDueOf(vehicleId);
        if (last != null || next != null) {
            revision.revise(vehicleId, ExpectedVersion.ANY, VehicleFields.maintained(last, next), null, null, actor);
        }
    }

    /** Writes down what the meters read at the end of the work, where somebody looked. */
    void readMeters(WorkOrder workOrder, Instant at, Actor actor) {
        var told = new ArrayList<Told>();
        var odometer = workOrder.progress().odometer();
        if (odometer != null) {
            told.add(new Told(workOrder.vehicleId(), MeterKind.ODOMETER, odometer, at, ReadingSource.WORK_ORDER));
        }
        var hours = workOrder.progress().engineHours();
        if (hours != null) {
            told.add(new Told(workOrder.vehicleId(), MeterKind.ENGINE_HOURS, hours, at, ReadingSource.WORK_ORDER));
        }
        if (!told.isEmpty()) {
            meters.requireAll(told, actor);
        }
    }

    /** Where the meters of the vehicle stand now. */
    ServicePoint standing(UUID vehicleId, Instant at) {
        var stand = readings.standsForUpdate(List.of(vehicleId)).stream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("vehicle", vehicleId));
        return new ServicePoint(at, stand.mileage(), stand.engineHours());
    }

    private void move(WorkOrder workOrder, VehicleStatus status, Actor actor) {
        revision.revise(
                workOrder.vehicleId(),
                ExpectedVersion.ANY,
                VehicleFields.maintained(null, null),
                status,
                "Work order: " + workOrder.task().title(),
                actor);
    }
}
