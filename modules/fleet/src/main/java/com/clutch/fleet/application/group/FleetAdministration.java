package com.clutch.fleet.application.group;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.group.Fleet;
import com.clutch.fleet.domain.group.FleetFields;
import com.clutch.fleet.domain.group.FleetStatus;
import com.clutch.fleet.domain.group.Fleets;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.kernel.StaleVersionException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds fleets, changes them and removes them. */
@Service
public class FleetAdministration {

    private final Fleets fleets;
    private final FleetQueries queries;
    private final FleetEvents events;
    private final Clock clock;

    FleetAdministration(Fleets fleets, FleetQueries queries, FleetEvents events, Clock clock) {
        this.fleets = fleets;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Founds a fleet; it has no vehicles yet.
     *
     * @throws DomainException when the fields make no sense, {@link FleetError#FLEET_NAME_TAKEN}
     */
    @Transactional
    public FleetView found(FleetFields fields, Actor actor) {
        var now = clock.instant();
        var fleet = Fleet.found(Ids.at(now), fields, now);
        fleets.add(fleet);
        events.changed(null, fleet, actor);
        return queries.get(fleet.id());
    }

    /**
     * Changes what is said, and the status when it is said. What is the same as before makes no new version.
     *
     * @throws DomainException when there is no such fleet, the fields make no sense, the status has no such move,
     *     {@link FleetError#FLEET_NAME_TAKEN}
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public FleetView revise(
            UUID id, ExpectedVersion expected, FleetFields fields, @Nullable FleetStatus status, Actor actor) {
        var before = fleets.findForUpdate(id).orElseThrow(() -> DomainException.notFound("fleet", id));
        expected.check(before.version(), () -> queries.get(id));
        var revised = before.revise(fields);
        var after = status == null ? revised : revised.moveTo(status);
        if (!after.equals(before)) {
            var next = after.nextVersion(clock.instant());
            fleets.save(next);
            events.changed(before, next, actor);
        }
        return queries.get(id);
    }

    /**
     * Removes a fleet that has no vehicles any more.
     *
     * @throws DomainException when there is no such fleet, {@link FleetError#FLEET_HAS_VEHICLES}
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        var before = fleets.findForUpdate(id).orElseThrow(() -> DomainException.notFound("fleet", id));
        expected.check(before.version(), () -> queries.get(id));
        if (fleets.hasVehicles(id)) {
            throw new DomainException(
                    FleetError.FLEET_HAS_VEHICLES,
                    "Vehicles belong to this fleet; let them go to another before it is removed.");
        }
        var now = clock.instant();
        var gone = before.nextVersion(now);
        fleets.remove(gone, now);
        events.deleted(gone, actor);
    }
}
