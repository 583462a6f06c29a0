package com.clutch.fleet.application.group;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;

/** What can be read of fleets. */
public interface FleetQueries extends ListQueries<FleetView, FleetFilter> {

    /** The fleet with this id. */
    Optional<FleetView> find(UUID id);

    /**
     * The fleet with this id.
     *
     * @throws DomainException when there is none
     */
    default FleetView get(UUID id) {
        return find(id).orElseThrow(() -> DomainException.notFound("fleet", id));
    }

    /**
     * A page of fleets, by name unless the request says otherwise. Sorted by name, status, createdAt or updatedAt; searched by any
     * part of the name.
     */
    @Override
    Page<FleetView> list(FleetFilter filter, PageRequest page);
}
