package com.clutch.fleet.application.vehicle;

import com.clutch.events.fleet.VehicleChanged;
import com.clutch.events.fleet.VehicleState;
import com.clutch.events.fleet.VehicleStatusChanged;
import com.clutch.fleet.domain.vehicle.StatusChange;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to vehicles. */
@Component
class VehicleEvents extends StateEvents<Vehicle, VehicleState> {

    VehicleEvents(EventPublisher publisher) {
        super(publisher, VehicleChanged.TOPIC, VehicleChanged::new);
    }

    void statusChanged(StatusChange change, Actor actor) {
        publish(snapshot(change, actor));
    }

    VehicleStatusChanged snapshot(StatusChange change, Actor actor) {
        return new VehicleStatusChanged(
                header(actor),
                change.vehicleId(),
                change.sequence(),
                wordOrNull(change.from()),
                word(change.to()),
                change.at(),
                change.reason());
    }

    @Override
    protected VehicleState state(Vehicle vehicle) {
        var details = vehicle.details();
        var vin = details.vin();
        var location = details.location();
        return new VehicleState(
                vehicle.id(),
                details.licensePlate().value(),
                vin == null ? null : vin.value(),
                details.make(),
                details.model(),
                details.year(),
                details.name(),
                details.color(),
                wordOrNull(details.fuelType()),
                wordOrNull(details.transmission()),
                details.engineSize(),
                word(vehicle.status()),
                details.mileage(),
                details.fuelLevel(),
                details.fuelEfficiency(),
                details.lastMaintenance(),
                details.nextMaintenance(),
                location == null ? null : location.latitude(),
                location == null ? null : location.longitude(),
                location == null ? null : location.address(),
                details.purchasePrice(),
                details.currency(),
                vehicle.createdAt(),
                details.fleetId(),
                details.tankCapacity(),
                details.batteryCapacity(),
                details.purchaseDate(),
                details.usefulLifeMonths(),
                details.salvageValue());
    }

    private static @Nullable String wordOrNull(@Nullable Enum<?> constant) {
        return constant == null ? null : word(constant);
    }
}
