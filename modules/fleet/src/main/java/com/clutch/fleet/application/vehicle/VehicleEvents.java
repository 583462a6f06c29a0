package com.clutch.fleet.application.vehicle;

import com.clutch.events.Change;
import com.clutch.events.fleet.VehicleChanged;
import com.clutch.events.fleet.VehicleState;
import com.clutch.events.fleet.VehicleStatusChanged;
import com.clutch.fleet.domain.vehicle.StatusChange;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to vehicles. */
@Component
class VehicleEvents {

    private final EventPublisher publisher;

    VehicleEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(@Nullable Vehicle before, Vehicle after, Actor actor) {
        var state = state(after);
        publisher.publish(new VehicleChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    void statusChanged(StatusChange change, Actor actor) {
        publisher.publish(snapshot(change, actor));
    }

    VehicleChanged snapshot(Vehicle vehicle, Actor actor) {
        return new VehicleChanged(
                publisher.header(actor), vehicle.id(), vehicle.version(), Change.SNAPSHOT, state(vehicle), List.of());
    }

    VehicleStatusChanged snapshot(StatusChange change, Actor actor) {
        return new VehicleStatusChanged(
                publisher.header(actor),
                change.vehicleId(),
                change.sequence(),
                word(change.from()),
                change.to().name().toLowerCase(Locale.ROOT),
                change.at(),
                change.reason());
    }

    private static VehicleState state(Vehicle vehicle) {
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
                word(details.fuelType()),
                word(details.transmission()),
                details.engineSize(),
                vehicle.status().name().toLowerCase(Locale.ROOT),
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

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }
}
