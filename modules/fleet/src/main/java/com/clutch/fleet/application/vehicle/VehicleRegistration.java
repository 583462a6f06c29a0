package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.application.vehicle.VehicleChanges.Edit;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.fleet.domain.vehicle.VehicleDetails;
import com.clutch.fleet.domain.vehicle.VehicleFields;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a vehicle into the fleet. */
@Service
public class VehicleRegistration {

    private final VehicleChanges changes;
    private final VehicleQueries queries;

    VehicleRegistration(VehicleChanges changes, VehicleQueries queries) {
        this.changes = changes;
        this.queries = queries;
    }

    /**
     * Stores a new vehicle.
     *
     * @param status active when null
     * @throws DomainException when the fields make no sense, or plate or VIN are taken
     */
    @Transactional
    public VehicleView register(VehicleFields fields, @Nullable VehicleStatus status, Actor actor) {
        var now = changes.now();
        var vehicle = Vehicle.register(
                Ids.at(now),
                VehicleDetails.of(fields, changes.latestYear()),
                status == null ? VehicleStatus.ACTIVE : status,
                now);
        changes.apply(Edit.added(vehicle), actor);
        return queries.get(vehicle.id());
    }
}
