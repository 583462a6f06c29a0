package com.clutch.fleet.application.geofence;

import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What can be read of geofences. Those that were removed are not shown. */
public interface GeofenceQueries extends ListQueries<GeofenceView, GeofenceFilter> {

    /** The geofence with this id. */
    Optional<GeofenceView> find(UUID id);

    /**
     * A page of geofences by name unless the request says otherwise. Sorted by name, createdAt or updatedAt; searched by the beginnings
     * of words of the name.
     */
    @Override
    Page<GeofenceView> list(GeofenceFilter filter, PageRequest page);

    /** A page of what happened, the latest first. Sorted by at. */
    Page<CrossingView> crossings(CrossingFilter filter, PageRequest page);

    /** Hands over all that happened. */
    void forEachCrossing(CrossingFilter filter, PageRequest page, Consumer<? super CrossingView> sink);
}
