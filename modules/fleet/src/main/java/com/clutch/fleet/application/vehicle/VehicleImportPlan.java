package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.application.vehicle.VehicleChanges.Edit;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.fleet.domain.vehicle.LicensePlate;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.fleet.domain.vehicle.VehicleDetails;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.fleet.domain.vehicle.Vin;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import com.clutch.platform.imports.Decision;
import com.clutch.platform.imports.ImportPlan;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a line of a file of vehicles would do. A line is about the vehicle that has its VIN; without such a vehicle, about
 * the vehicle of the fleet that has its plate, unless both have a VIN and the two differ.
 */
class VehicleImportPlan implements ImportPlan<VehicleLine, Edit> {

    private final Map<Vin, Vehicle> byVin = new HashMap<>();
    private final Map<LicensePlate, Vehicle> byPlate = new HashMap<>();
    private final VehicleChanges changes;
    private final Actor actor;
    private final Instant now;
    private final int latestYear;

    /**
     * @param known every vehicle that has a VIN of the file, or is in the fleet with a plate of the file
     */
    VehicleImportPlan(Collection<Vehicle> known, VehicleChanges changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
        this.now = changes.now();
        this.latestYear = changes.latestYear();
        known.forEach(this::put);
    }

    @Override
    public String keyColumn() {
        return "licensePlate";
    }

    @Override
    public @Nullable String key(VehicleLine line) {
        return line.fields().licensePlate();
    }

    @Override
    public Decision<Edit> decide(VehicleLine line) {
        var known = known(line);
        var edit = known == null ? addition(line) : revision(known, line);
        var taken = byPlate.get(edit.after().details().licensePlate());
        if (taken != null
                && !edit.changesNothing()
                && !taken.id().equals(edit.after().id())) {
            throw DomainException.field(
                    FleetError.LICENSE_PLATE_TAKEN, "licensePlate", "Another vehicle has this licence plate.");
        }
        var id = edit.after().id();
        if (known == null) {
            return Decision.created(id, edit);
        }
        return edit.changesNothing() ? Decision.unchanged(id) : Decision.updated(id, edit);
    }

    @Override
    public void remember(Edit edit) {
        var before = edit.before();
        if (before != null && !before.status().hasLeft()) {
            byPlate.remove(before.details().licensePlate());
        }
        put(edit.after());
    }

    @Override
    public void write(List<Edit> edits) {
        changes.apply(edits, ReadingSource.IMPORT, actor);
    }

    private @Nullable Vehicle known(VehicleLine line) {
        var plate = line.plate();
        var vin = line.vin();
        var known = vin == null ? null : byVin.get(vin);
        var owner = plate == null ? null : byPlate.get(plate);
        return known == null && owner != null && (vin == null || owner.details().vin() == null) ? owner : known;
    }

    private Edit addition(VehicleLine line) {
        var status = line.status();
        return Edit.added(Vehicle.register(
                Ids.at(now),
                VehicleDetails.of(line.fields(), latestYear),
                status == null ? VehicleStatus.ACTIVE : status,
                now));
    }

    private Edit revision(Vehicle known, VehicleLine line) {
        var revised = known.revise(known.details().with(line.fields(), latestYear));
        var status = line.status();
        return new Edit(known, status == null ? revised : revised.moveTo(status), null);
    }

    private void put(Vehicle vehicle) {
        var vin = vehicle.details().vin();
        if (vin != null) {
            byVin.put(vin, vehicle);
        }
        if (!vehicle.status().hasLeft()) {
            byPlate.put(vehicle.details().licensePlate(), vehicle);
        }
    }
}
