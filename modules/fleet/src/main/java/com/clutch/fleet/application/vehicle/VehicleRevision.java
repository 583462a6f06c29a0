package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.application.vehicle.VehicleChanges.Edit;
import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.Readings;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.fleet.domain.vehicle.VehicleFields;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.fleet.domain.vehicle.Vehicles;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.StaleVersionException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is known of a vehicle. */
@Service
public class VehicleRevision {

    private final Vehicles vehicles;
    private final VehicleChanges changes;
    private final VehicleQueries queries;
    private final Readings readings;

    VehicleRevision(Vehicles vehicles, VehicleChanges changes, VehicleQueries queries, Readings readings) {
        this.vehicles = vehicles;
        this.readings = readings;
        this.changes = changes;
        this.queries = queries;
    }

    /**
     * Changes the fields that are said, and the status when it is said. What is the same as before makes no new version. A mileage
     * that the odometer had earlier says nothing: clients send back the whole vehicle they have read, and it may have been driven since.
     *
     * @param reason why the status changes, null when nobody said
     * @throws DomainException when there is no such vehicle, the fields make no sense, the status has no such move, the vehicle has
     *     left the fleet, or plate or VIN are taken
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public VehicleView revise(
            UUID id,
            ExpectedVersion expected,
            VehicleFields fields,
            @Nullable VehicleStatus status,
            @Nullable String reason,
            Actor actor) {
        var before = vehicles.findForUpdate(id).orElseThrow(() -> DomainException.notFound("vehicle", id));
        expected.check(before.version(), () -> queries.get(id));
        var revised = before.revise(
                before.details().with(isEcho(before, fields) ? fields.withoutMileage() : fields, changes.latestYear()));
        var after = status == null ? revised : revised.moveTo(status);
        changes.apply(new Edit(before, after, reason), actor);
        return queries.get(id);
    }

    private boolean isEcho(Vehicle before, VehicleFields fields) {
        var mileage = fields.mileage();
        return mileage != null
                && mileage.compareTo(before.details().mileage()) < 0
                && (mileage.signum() == 0 || readings.hasRead(before.id(), MeterKind.ODOMETER, mileage));
    }
}
