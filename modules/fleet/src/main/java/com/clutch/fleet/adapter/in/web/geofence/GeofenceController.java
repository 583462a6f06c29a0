package com.clutch.fleet.adapter.in.web.geofence;

import com.clutch.fleet.application.geofence.CrossingFilter;
import com.clutch.fleet.application.geofence.CrossingView;
import com.clutch.fleet.application.geofence.GeofenceFilter;
import com.clutch.fleet.application.geofence.GeofencePlanning;
import com.clutch.fleet.application.geofence.GeofenceQueries;
import com.clutch.fleet.application.geofence.GeofenceView;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Geofences, and what happens at their borders. */
@RestController
@RequestMapping("/api/v1/fleet/geofences")
class GeofenceController {

    private final GeofenceQueries queries;
    private final GeofencePlanning planning;

    GeofenceController(GeofenceQueries queries, GeofencePlanning planning) {
        this.queries = queries;
        this.planning = planning;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<GeofenceView> list(GeofenceFilter filter, PageRequest page) {
        return Listing.of(page, GeofenceView.class, filter, queries);
    }

    @GetMapping("/crossings")
    @RequiresPermission("view_gps_tracking")
    Listing<CrossingView> crossings(CrossingFilter filter, PageRequest page) {
        return Listing.of(
                page,
                CrossingView.class,
                () -> queries.crossings(filter, page),
                sink -> queries.forEachCrossing(filter, page, sink));
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_fleet")
    GeofenceView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("geofence", id));
    }

    @PostMapping
    @RequiresPermission("manage_fleet")
    Answer<GeofenceView> add(@Valid @RequestBody GeofenceBody body, Actor actor) {
        var geofence = planning.add(body.fields(), actor);
        return Answer.created("/api/v1/fleet/geofences/" + geofence.id(), geofence);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_fleet")
    GeofenceView revise(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody GeofenceBody body, Actor actor) {
        return planning.revise(id, expected, body.fields(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_fleet")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        planning.remove(id, expected, actor);
        return new Removed(id);
    }
}
