package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.application.driver.DriverAssignment;
import com.clutch.fleet.application.meter.MeterReadings;
import com.clutch.fleet.application.meter.MeterReadings.Told;
import com.clutch.fleet.domain.group.Fleets;
import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.fleet.domain.vehicle.StatusChange;
import com.clutch.fleet.domain.vehicle.StatusChanges;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.fleet.domain.vehicle.Vehicles;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import com.clutch.platform.CompanyTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one way a vehicle is written: it is stored, the change of its status is kept, and the others are told, all in the
 * transaction of the caller.
 */
@Component
class VehicleChanges {

    /**
     * What is to be stored.
     *
     * @param before null when the vehicle is new
     * @param after still with the version of what was before
     * @param reason why its status changes, null when nobody said
     */
    record Edit(
            @Nullable Vehicle before,
            Vehicle after,
            @Nullable String reason) {

        static Edit added(Vehicle vehicle) {
            return new Edit(null, vehicle, null);
        }

        boolean changesNothing() {
            return after.equals(before);
        }
    }

    private final Vehicles vehicles;
    private final StatusChanges statusChanges;
    private final Fleets fleets;
    private final MeterReadings meters;
    private final DriverAssignment assignment;
    private final VehicleEvents events;
    private final CompanyTime time;

    VehicleChanges(
            Vehicles vehicles,
            StatusChanges statusChanges,
            Fleets fleets,
            MeterReadings meters,
            DriverAssignment assignment,
            VehicleEvents events,
            CompanyTime time) {
        this.vehicles = vehicles;
        this.statusChanges = statusChanges;
        this.fleets = fleets;
        this.meters = meters;
        this.assignment = assignment;
        this.events = events;
        this.time = time;
    }

    /** Now. */
    Instant now() {
        return time.now();
    }

    /** Last model year that can be bought today: makers are one year ahead of the calendar. */
    int latestYear() {
        return time.today().getYear() + 1;
    }

    /** Stores one vehicle; an edit that changes nothing is not stored. */
    void apply(Edit edit, Actor actor) {
        apply(List.of(edit), ReadingSource.MANUAL, actor);
    }

    /**
     * Stores many vehicles in a few statements: first those that have changed, then those that are new.
     *
     * @param source where what they say of their odometers comes from
     */
    void apply(List<Edit> edits, ReadingSource source, Actor actor) {
        var now = now();
        var real = edits.stream()
                .filter(edit -> !edit.changesNothing())
                .map(edit -> edit.before() == null
                        ? edit
                        : new Edit(edit.before(), edit.after().nextVersion(now), edit.reason()))
                .toList();
        var changed = real.stream().filter(edit -> edit.before() != null).toList();
        var added = real.stream().filter(edit -> edit.before() == null).toList();
        requireFleets(real);
        meters.requireAll(odometers(changed, now, source), actor);
        vehicles.save(changed.stream().map(Edit::after).toList());
        vehicles.add(added.stream().map(Edit::after).toList());
        meters.start(odometers(added, now, source), actor);
        var moves = real.stream()
                .filter(edit -> edit.before() == null
                        || edit.before().status() != edit.after().status())
                .map(edit -> statusChange(edit, now, actor))
                .toList();
        statusChanges.add(moves);
        assignment.vehiclesLeave(
                moves.stream()
                        .filter(move -> move.to().hasLeft())
                        .map(StatusChange::vehicleId)
                        .toList(),
                actor);
        real.forEach(edit -> events.changed(edit.before(), edit.after(), actor));
        moves.forEach(move -> events.statusChanged(move, actor));
    }

    private void requireFleets(List<Edit> edits) {
        var joined = edits.stream()
                .filter(edit -> edit.before() == null
                        || !Objects.equals(
                                edit.before().details().fleetId(),
                                edit.after().details().fleetId()))
                .map(edit -> edit.after().details().fleetId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!joined.isEmpty() && fleets.lock(joined).size() < joined.size()) {
            throw DomainException.fields(Map.of("fleetId", "There is no such fleet."));
        }
    }

    private static List<Told> odometers(List<Edit> edits, Instant now, ReadingSource source) {
        return edits.stream()
                .filter(edit -> edit.before() == null
                        ? edit.after().details().mileage().signum() > 0
                        : !edit.after()
                                .details()
                                .mileage()
                                .equals(edit.before().details().mileage()))
                .map(edit -> new Told(
                        edit.after().id(),
                        MeterKind.ODOMETER,
                        edit.after().details().mileage(),
                        edit.before() == null ? edit.after().createdAt() : now,
                        source))
                .toList();
    }

    private static StatusChange statusChange(Edit edit, Instant now, Actor actor) {
        var before = edit.before();
        var after = edit.after();
        return new StatusChange(
                Ids.at(now),
                after.id(),
                after.version(),
                before == null ? null : before.status(),
                after.status(),
                edit.reason(),
                now,
                actor.id(),
                actor.name());
    }
}
