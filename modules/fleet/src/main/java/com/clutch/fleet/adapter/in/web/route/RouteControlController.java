package com.clutch.fleet.adapter.in.web.route;

import com.clutch.fleet.application.route.RouteAssignmentEntry;
import com.clutch.fleet.application.route.RouteControl;
import com.clutch.fleet.application.route.RouteOrdering;
import com.clutch.fleet.application.route.RouteQueries;
import com.clutch.fleet.application.route.RouteView;
import com.clutch.fleet.application.tour.TourPlan;
import com.clutch.fleet.domain.route.RouteStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who takes a route, how far it has come, and in which order it goes. */
@RestController
@RequestMapping("/api/v1/fleet/routes/{id}")
class RouteControlController {

    /** The whole assignment: what is not said is taken away. */
    record AssignmentBody(
            @Nullable UUID vehicleId, @Nullable UUID driverId) {}

    record StatusBody(
            @NotNull RouteStatus status,
            @Size(max = 500) @Nullable String reason) {}

    /** Whether the route gets the order that is found; it does not unless somebody says so. */
    record OrderBody(@Nullable Boolean apply) {}

    private final RouteControl control;
    private final RouteOrdering ordering;
    private final RouteQueries queries;

    RouteControlController(RouteControl control, RouteOrdering ordering, RouteQueries queries) {
        this.control = control;
        this.ordering = ordering;
        this.queries = queries;
    }

    @PutMapping("/assignment")
    @RequiresPermission("manage_fleet")
    RouteView assign(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody AssignmentBody body, Actor actor) {
        return control.assign(id, expected, body.vehicleId(), body.driverId(), actor);
    }

    @GetMapping("/assignments")
    @RequiresPermission("view_fleet")
    Listing<RouteAssignmentEntry> assignments(@PathVariable UUID id, PageRequest page) {
        if (queries.find(id).isEmpty()) {
            throw DomainException.notFound("route", id);
        }
        return Listing.of(
                page,
                RouteAssignmentEntry.class,
                () -> queries.assignments(id, page),
                sink -> queries.forEachAssignment(id, page, sink));
    }

    @PutMapping("/status")
    @RequiresPermission("manage_fleet")
    RouteView move(@PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody StatusBody body, Actor actor) {
        return control.moveTo(id, expected, body.status(), body.reason(), actor);
    }

    @PostMapping({"/optimise", "/optimize"})
    @RequiresPermission("manage_fleet")
    TourPlan optimise(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody OrderBody body, Actor actor) {
        return ordering.optimise(id, expected, Boolean.TRUE.equals(body.apply()), actor);
    }
}
