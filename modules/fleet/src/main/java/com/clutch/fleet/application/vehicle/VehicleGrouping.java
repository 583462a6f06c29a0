package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.application.vehicle.VehicleChanges.Edit;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.fleet.domain.vehicle.Vehicles;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets vehicles come into a fleet and go out of it. A vehicle belongs to one fleet at most. */
@Service
public class VehicleGrouping {

    private final Vehicles vehicles;
    private final VehicleChanges changes;

    VehicleGrouping(Vehicles vehicles, VehicleChanges changes) {
        this.vehicles = vehicles;
        this.changes = changes;
    }

    /**
     * Lets all of the vehicles join the fleet, whatever fleet they are in now, or none.
     *
     * @return how many were not in it before
     * @throws DomainException when there is no such fleet, one of the vehicles does not exist or has left the company
     */
    @Transactional
    public int join(UUID fleetId, List<UUID> vehicleIds, Actor actor) {
        return move(vehicleIds, vehicle -> vehicle.join(fleetId), actor);
    }

    /**
     * Lets a vehicle leave the fleet.
     *
     * @throws DomainException when the vehicle is not in it
     */
    @Transactional
    public void leave(UUID fleetId, UUID vehicleId, Actor actor) {
        move(
                List.of(vehicleId),
                vehicle -> {
                    if (!fleetId.equals(vehicle.details().fleetId())) {
                        throw DomainException.notFound("vehicle in this fleet", vehicleId);
                    }
                    return vehicle.join(null);
                },
                actor);
    }

    private int move(List<UUID> ids, UnaryOperator<Vehicle> move, Actor actor) {
        var known = vehicles.findForUpdate(ids);
        var missing = new HashSet<>(ids);
        known.forEach(vehicle -> missing.remove(vehicle.id()));
        if (!missing.isEmpty()) {
            throw DomainException.notFound("vehicle", missing.iterator().next());
        }
        var edits = known.stream()
                .map(vehicle -> new Edit(vehicle, move.apply(vehicle), null))
                .filter(edit -> !edit.changesNothing())
                .toList();
        changes.apply(edits, ReadingSource.MANUAL, actor);
        return edits.size();
    }
}
