package com.clutch.fleet.application.geofence;

import com.clutch.fleet.domain.geofence.Geofence;
import com.clutch.fleet.domain.geofence.GeofenceDetails;
import com.clutch.fleet.domain.geofence.Geofences;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.kernel.StaleVersionException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws, changes and removes geofences. */
@Service
public class GeofencePlanning {

    private final Geofences geofences;
    private final GeofenceEvents events;
    private final Clock clock;

    GeofencePlanning(Geofences geofences, GeofenceEvents events, Clock clock) {
        this.geofences = geofences;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores a new geofence. A vehicle that is in the area already enters it with its next point.
     *
     * @throws DomainException when the fields make no sense, the name is taken, or a vehicle or fleet is none
     */
    @Transactional
    public GeofenceView add(GeofenceDetails.Fields fields, Actor actor) {
        var now = clock.instant();
        var geofence = Geofence.add(Ids.at(now), GeofenceDetails.of(fields), now);
        geofences.add(geofence);
        events.changed(null, geofence, actor);
        return GeofenceView.of(geofence);
    }

    /**
     * Changes the fields that are said. Where the border moves, vehicles cross it with their next point.
     *
     * @throws DomainException when there is no such geofence, the fields make no sense, the name is taken, or a vehicle or fleet is
     *     none
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public GeofenceView revise(UUID id, ExpectedVersion expected, GeofenceDetails.Fields fields, Actor actor) {
        var before = find(id, expected);
        var after = before.revise(before.details().with(fields), clock.instant());
        if (after != before) {
            geofences.save(after);
            events.changed(before, after, actor);
        }
        return GeofenceView.of(after);
    }

    /**
     * Watches an area no more. What happened there stays.
     *
     * @throws DomainException when there is no such geofence
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        var before = find(id, expected);
        var after = before.remove(clock.instant());
        geofences.save(after);
        events.changed(before, after, actor);
    }

    private Geofence find(UUID id, ExpectedVersion expected) {
        var geofence = geofences.findForUpdate(id).orElseThrow(() -> DomainException.notFound("geofence", id));
        expected.check(geofence.version(), () -> GeofenceView.of(geofence));
        return geofence;
    }
}
