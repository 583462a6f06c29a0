package com.clutch.fleet.application.route;

import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What can be read of routes. Those that were removed are not shown. */
public interface RouteQueries extends ListQueries<RouteView, RouteFilter> {

    /** The route with this id. */
    Optional<RouteView> find(UUID id);

    /**
     * A page of routes, the newest first unless the request says otherwise. Sorted by createdAt, updatedAt, name, status, distance or
     * plannedStart; searched by the beginnings of words of the name.
     */
    @Override
    Page<RouteView> list(RouteFilter filter, PageRequest page);

    /** A page of those a route was given to, the latest first. Sorted by sequence. */
    Page<RouteAssignmentEntry> assignments(UUID routeId, PageRequest page);

    /** Hands over all those a route was given to. */
    void forEachAssignment(UUID routeId, PageRequest page, Consumer<? super RouteAssignmentEntry> sink);
}
