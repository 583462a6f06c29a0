package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.application.vehicle.VehicleChanges.Edit;
import com.clutch.fleet.domain.vehicle.VehicleFields;
import com.clutch.fleet.domain.vehicle.Vehicles;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a vehicle show what was found out about it. */
@Service
public class VehicleMeasuring {

    private final Vehicles vehicles;
    private final VehicleChanges changes;

    VehicleMeasuring(Vehicles vehicles, VehicleChanges changes) {
        this.vehicles = vehicles;
        this.changes = changes;
    }

    /**
     * Shows how far it goes.
     *
     * @param kilometresPerLitre two decimals
     * @throws DomainException when there is no such vehicle, or it has left the fleet
     */
    @Transactional
    public void efficiency(UUID id, BigDecimal kilometresPerLitre, Actor actor) {
        var before = vehicles.findForUpdate(id).orElseThrow(() -> DomainException.notFound("vehicle", id));
        var said = new VehicleFields(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                kilometresPerLitre,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var after = before.revise(before.details().with(said, changes.latestYear()));
        changes.apply(new Edit(before, after, null), actor);
    }
}
