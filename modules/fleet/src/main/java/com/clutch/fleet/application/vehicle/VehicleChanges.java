package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.domain.vehicle.StatusChange;
import com.clutch.fleet.domain.vehicle.StatusChanges;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.fleet.domain.vehicle.Vehicles;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
    private final VehicleEvents events;
    private final Clock clock;

    VehicleChanges(Vehicles vehicles, StatusChanges statusChanges, VehicleEvents events, Clock clock) {
        this.vehicles = vehicles;
        this.statusChanges = statusChanges;
        this.events = events;
        this.clock = clock;
    }

    /** Now, as exactly as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Last model year that can be bought today: makers are one year ahead of the calendar. */
    int latestYear() {
        return Year.now(clock.withZone(ZoneOffset.UTC)).getValue() + 1;
    }

    /** Stores one vehicle and answers it as it is stored now; an edit that changes nothing is not stored. */
    Vehicle apply(Edit edit, Actor actor) {
        return apply(List.of(edit), actor).getFirst();
    }

    /** Stores many vehicles in a few statements: first those that have changed, in the order given, then those that are new. */
    List<Vehicle> apply(List<Edit> edits, Actor actor) {
        var now = now();
        var stored = edits.stream()
                .map(edit -> edit.before() == null || edit.changesNothing()
                        ? edit
                        : new Edit(edit.before(), edit.after().nextVersion(now), edit.reason()))
                .toList();
        var real = stored.stream().filter(edit -> !edit.changesNothing()).toList();
        vehicles.save(real.stream()
                .filter(edit -> edit.before() != null)
                .map(Edit::after)
                .toList());
        vehicles.add(real.stream()
                .filter(edit -> edit.before() == null)
                .map(Edit::after)
                .toList());
        var moves = real.stream()
                .filter(edit -> edit.before() == null
                        || edit.before().status() != edit.after().status())
                .map(edit -> statusChange(edit, now, actor))
                .toList();
        statusChanges.add(moves);
        real.forEach(edit -> events.changed(edit.before(), edit.after(), actor));
        moves.forEach(move -> events.statusChanged(move, actor));
        return stored.stream().map(Edit::after).toList();
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
