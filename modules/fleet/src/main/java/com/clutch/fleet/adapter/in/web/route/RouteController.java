package com.clutch.fleet.adapter.in.web.route;

import com.clutch.fleet.application.route.RouteFilter;
import com.clutch.fleet.application.route.RoutePlanning;
import com.clutch.fleet.application.route.RouteQueries;
import com.clutch.fleet.application.route.RouteView;
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

/** Routes: read, list, plan, change, remove. */
@RestController
@RequestMapping("/api/v1/fleet/routes")
class RouteController {

    private final RouteQueries queries;
    private final RoutePlanning planning;

    RouteController(RouteQueries queries, RoutePlanning planning) {
        this.queries = queries;
        this.planning = planning;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<RouteView> list(RouteFilter filter, PageRequest page) {
        return Listing.of(page, RouteView.class, filter, queries);
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_fleet")
    RouteView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("route", id));
    }

    @PostMapping
    @RequiresPermission("manage_fleet")
    Answer<RouteView> plan(@Valid @RequestBody RouteBody body, Actor actor) {
        var route = planning.plan(body.fields(), body.vehicleId(), body.driverId(), actor);
        return Answer.created("/api/v1/fleet/routes/" + route.id(), route);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_fleet")
    RouteView revise(@PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody RouteBody body, Actor actor) {
        return planning.revise(id, expected, body.fields(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_fleet")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        planning.remove(id, expected, actor);
        return new Removed(id);
    }
}
