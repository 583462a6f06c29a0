package com.clutch.fleet.application.group;

import com.clutch.fleet.domain.group.FleetStatus;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be read of fleets. */
public interface FleetQueries {

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
    Page<FleetView> list(@Nullable FleetStatus status, PageRequest page);

    /** Hands over every fleet of the list, in its order, whatever the page. */
    void forEach(@Nullable FleetStatus status, PageRequest page, Consumer<? super FleetView> sink);
}
