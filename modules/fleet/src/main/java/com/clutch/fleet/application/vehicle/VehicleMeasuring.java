package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.application.vehicle.VehicleChanges.Edit;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.fleet.domain.vehicle.VehicleFields;
import com.clutch.fleet.domain.vehicle.Vehicles;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets vehicles show what was found out about them. */
@Service
public class VehicleMeasuring {

    private final Vehicles vehicles;
    private final VehicleChanges changes;

    VehicleMeasuring(Vehicles vehicles, VehicleChanges changes) {
        this.vehicles = vehicles;
        this.changes = changes;
    }

    /**
     * Shows how far vehicles go; whatever vehicle there is not, is passed over.
     *
     * @param kilometresPerLitre of each vehicle, two decimals
     * @throws DomainException when one of them has left the fleet
     */
    @Transactional
    public void efficiency(Map<UUID, BigDecimal> kilometresPerLitre, Actor actor) {
        var edits = vehicles.findForUpdate(kilometresPerLitre.keySet()).stream()
                .map(before -> new Edit(before, measured(before, kilometresPerLitre.get(before.id())), null))
                .toList();
        changes.apply(edits, ReadingSource.FUEL, actor);
    }

    private Vehicle measured(Vehicle before, @Nullable BigDecimal kilometresPerLitre) {
        return before.revise(before.details().with(VehicleFields.efficient(kilometresPerLitre), changes.latestYear()));
    }
}
