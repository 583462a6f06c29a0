package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.application.vehicle.VehicleChanges.Edit;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.fleet.domain.vehicle.Vehicles;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.StaleVersionException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves vehicles from one status to another. */
@Service
public class VehicleStatusControl {

    /**
     * What became of one vehicle.
     *
     * @param status the status it has now, null when there is no such vehicle
     * @param code why it was refused, null when it was not
     * @param message the same as a sentence
     */
    public record Result(
            UUID id,
            Outcome outcome,
            @Nullable VehicleStatus status,
            @Nullable String code,
            @Nullable String message) {}

    /** What became of a vehicle. */
    public enum Outcome {
        /** It has the status that was asked for. */
        CHANGED,
        /** It had that status before. */
        UNCHANGED,
        /** It stays what it is. */
        REFUSED
    }

    private final Vehicles vehicles;
    private final VehicleChanges changes;
    private final VehicleQueries queries;

    VehicleStatusControl(Vehicles vehicles, VehicleChanges changes, VehicleQueries queries) {
        this.vehicles = vehicles;
        this.changes = changes;
        this.queries = queries;
    }

    /**
     * Takes a vehicle out of the fleet before its time. It stays readable, and its plate is free for another. One that has been
     * decommissioned before stays as it is.
     *
     * @throws DomainException when there is no such vehicle or it has been retired
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public VehicleView decommission(UUID id, ExpectedVersion expected, @Nullable String reason, Actor actor) {
        var before = vehicles.findForUpdate(id).orElseThrow(() -> DomainException.notFound("vehicle", id));
        expected.check(before.version(), () -> queries.get(id));
        var after = before.moveTo(VehicleStatus.DECOMMISSIONED);
        changes.apply(new Edit(before, after, reason), actor);
        return queries.get(id);
    }

    /** Moves many vehicles to one status; a vehicle that cannot move does not keep the others from it. One result per id. */
    @Transactional
    public List<Result> moveAll(List<UUID> ids, VehicleStatus status, @Nullable String reason, Actor actor) {
        var known = new LinkedHashMap<UUID, Vehicle>();
        vehicles.findForUpdate(ids).forEach(vehicle -> known.put(vehicle.id(), vehicle));
        var results = new ArrayList<Result>();
        var edits = new ArrayList<Edit>();
        for (var id : new LinkedHashSet<>(ids)) {
            var vehicle = known.get(id);
            try {
                if (vehicle == null) {
                    throw DomainException.notFound("vehicle", id);
                }
                var edit = new Edit(vehicle, vehicle.moveTo(status), reason);
                edits.add(edit);
                results.add(new Result(
                        id, edit.changesNothing() ? Outcome.UNCHANGED : Outcome.CHANGED, status, null, null));
            } catch (DomainException no) {
                results.add(new Result(
                        id,
                        Outcome.REFUSED,
                        vehicle == null ? null : vehicle.status(),
                        no.code().name(),
                        no.sentence()));
            }
        }
        changes.apply(edits, ReadingSource.MANUAL, actor);
        return results;
    }
}
